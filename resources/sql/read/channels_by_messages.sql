SELECT c.id, s.name, c.name, c.message_count, c.last_message_at, c.first_message_at
FROM channels c
JOIN sources s ON s.id = c.source_id
ORDER BY c.message_count DESC, c.id
LIMIT ?1
