SELECT t.id, t.name, t.role, t.expires_at, s.used_at, s.id
FROM sessions s
JOIN tokens t ON t.id = s.token_id
WHERE s.hash = ?1 AND s.expires_at > ?2 AND s.used_at > ?3 AND (t.expires_at IS NULL OR t.expires_at > ?2)
