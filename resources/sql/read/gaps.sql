SELECT g.id, s.name, g.channel_identity, g.channel_name, g.from_at, g.to_at, g.reason, g.filled
FROM (
    SELECT * FROM (SELECT * FROM gaps WHERE to_at IS NULL ORDER BY from_at DESC, id DESC LIMIT ?1)
    UNION ALL
    SELECT * FROM (SELECT * FROM gaps WHERE to_at IS NOT NULL ORDER BY from_at DESC, id DESC LIMIT ?1)
) g
JOIN sources s ON s.id = g.source_id
ORDER BY g.to_at IS NULL DESC, g.from_at DESC, g.id DESC
LIMIT ?1
