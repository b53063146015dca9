SELECT s.id, t.name, t.role, s.created_at, s.used_at, s.expires_at, s.address, s.agent
FROM sessions s
JOIN tokens t ON t.id = s.token_id
WHERE s.token_id = ?1 AND s.expires_at > ?2 AND s.used_at > ?3
ORDER BY s.id DESC
