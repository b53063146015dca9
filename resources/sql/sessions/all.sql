SELECT s.id, t.name, t.role, s.created_at, s.used_at, s.expires_at, s.address, s.agent
FROM sessions s
CROSS JOIN tokens t ON t.id = s.token_id
WHERE s.expires_at > ?1 AND s.used_at > ?2
ORDER BY s.id DESC
LIMIT ?3
