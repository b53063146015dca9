SELECT count(*) FROM tokens WHERE role = ?
