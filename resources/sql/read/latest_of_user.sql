SELECT m.id, s.name, c.name, u.login, u.display_name, m.kind, m.text, m.sent_at, m.received_at, m.source_message_id, m.reply_to, m.system_text, m.origin_channel, m.deleted_at
FROM messages m
JOIN channels c ON c.id = m.channel_id
JOIN sources s ON s.id = c.source_id
JOIN users u ON u.id = m.user_id
WHERE m.user_id = ?
ORDER BY m.sent_at DESC, m.id DESC
LIMIT ?
