SELECT id FROM messages
WHERE channel_id = ? AND sent_at BETWEEN ? AND ? AND source_message_id = ?
LIMIT 1
