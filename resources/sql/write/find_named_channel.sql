-- By its name; an identity of digits alone is the id of a room, which is nobody's name.
SELECT c.id, c.source_id, c.identity
FROM channels c
JOIN sources s ON s.id = c.source_id
WHERE s.name = ?1 AND (lower(c.name) = lower(?3) OR (c.identity = ?2 AND c.identity GLOB '*[^0-9]*'))
ORDER BY c.identity = ?2 DESC, c.last_message_at DESC
LIMIT 1
