SELECT u.id, s.name, u.login, u.display_name, u.message_count, u.last_seen_at, u.first_seen_at
FROM users u
JOIN sources s ON s.id = u.source_id
WHERE u.message_count <= ?1 AND (u.message_count < ?1 OR u.id > ?2)
ORDER BY u.message_count DESC, u.id
LIMIT ?3
