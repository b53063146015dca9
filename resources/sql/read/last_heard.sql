-- Among a channel's newest: where none of those has a time of the source, none may have, and looking on would read all.
SELECT s.name, c.identity, m.sent_at, m.source_message_id, c.name
FROM channels c
JOIN sources s ON s.id = c.source_id
JOIN messages m ON m.id = (
    SELECT id FROM (SELECT id, undated FROM messages WHERE channel_id = c.id ORDER BY sent_at DESC LIMIT 100)
    WHERE undated = 0 LIMIT 1)
ORDER BY c.last_message_at DESC
LIMIT ?
