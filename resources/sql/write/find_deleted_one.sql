SELECT id, sent_at FROM messages
WHERE channel_id = ? AND sent_at BETWEEN ? AND ? AND source_message_id = ? AND deleted_at IS NULL
LIMIT 1
