DELETE FROM tokens WHERE name = ?
