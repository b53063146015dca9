SELECT u.id, s.name, u.login, u.display_name, u.message_count, u.last_seen_at, u.first_seen_at
FROM users u
JOIN sources s ON s.id = u.source_id
WHERE u.id = ?1
