SELECT name, role, created_at, last_used_at, expires_at FROM tokens ORDER BY created_at, id
