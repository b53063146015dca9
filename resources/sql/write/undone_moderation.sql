SELECT m.id, m.channel_id, m.kind, m.user_identity, m.at, m.reached, c.source_id
FROM moderation m
JOIN channels c ON c.id = m.channel_id
WHERE m.is_done = 0
ORDER BY m.id
LIMIT 1
