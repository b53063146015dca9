INSERT INTO sessions (token_id, hash, created_at, used_at, expires_at, address, agent) VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6)
