SELECT s.name, c.identity, m.sent_at, m.source_message_id, c.name
FROM channels c
JOIN sources s ON s.id = c.source_id
JOIN messages m ON m.id = (
    SELECT id FROM messages WHERE channel_id = c.id AND undated = 0 ORDER BY sent_at DESC LIMIT 1)
ORDER BY c.last_message_at DESC
LIMIT ?
