SELECT m.id, m.user_id, s.text, s.who
FROM messages m
JOIN searched_messages s ON s.id = m.id
WHERE m.channel_id = ?
ORDER BY m.sent_at
LIMIT ?
