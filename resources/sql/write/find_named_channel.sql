SELECT c.id, c.source_id, c.identity
FROM channels c
JOIN sources s ON s.id = c.source_id
WHERE s.name = ?1 AND (c.identity = ?2 OR lower(c.name) = lower(?3))
ORDER BY c.identity = ?2 DESC, c.last_message_at DESC
LIMIT 1
