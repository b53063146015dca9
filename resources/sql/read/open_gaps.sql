SELECT s.name, g.channel_identity, g.channel_name, g.from_at, g.reason
FROM gaps g
JOIN sources s ON s.id = g.source_id
WHERE g.to_at IS NULL
ORDER BY g.from_at
LIMIT ?
