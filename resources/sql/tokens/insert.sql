INSERT INTO tokens (name, role, hash, created_at) VALUES (?, ?, ?, ?)
