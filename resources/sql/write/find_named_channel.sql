SELECT c.id, c.source_id, c.identity
FROM channels c
JOIN sources s ON s.id = c.source_id
WHERE s.name = ? AND (c.identity = ? OR lower(c.name) = lower(?))
LIMIT 1
