SELECT id, name, role, expires_at, last_used_at
FROM tokens
WHERE id = ?1 AND (expires_at IS NULL OR expires_at > ?2)
