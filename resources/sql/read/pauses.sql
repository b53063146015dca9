-- Among the newest gaps: of pauses alone there is no index, and older ones are of no use to a source.
SELECT s.name, g.channel_identity, g.channel_name, g.from_at, g.to_at, g.reason
FROM (SELECT * FROM gaps ORDER BY from_at DESC LIMIT ?1) g
JOIN sources s ON s.id = g.source_id
WHERE g.to_at IS NOT NULL AND g.reason = ?2
ORDER BY g.from_at
