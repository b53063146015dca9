SELECT count(*) FROM tokens WHERE name = ?
