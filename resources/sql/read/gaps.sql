SELECT g.id, s.name, g.channel_identity, g.channel_name, g.from_at, g.to_at, g.reason, g.filled
FROM gaps g
JOIN sources s ON s.id = g.source_id
ORDER BY g.to_at IS NULL DESC, g.from_at DESC, g.id DESC
LIMIT ?
