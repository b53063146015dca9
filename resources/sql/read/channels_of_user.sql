SELECT s.name, c.name, count(*) AS messages
FROM messages m
JOIN channels c ON c.id = m.channel_id
JOIN sources s ON s.id = c.source_id
WHERE m.user_id = ?
GROUP BY c.id
ORDER BY messages DESC, c.id
LIMIT 50
