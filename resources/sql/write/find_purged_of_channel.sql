SELECT id, sent_at FROM messages
WHERE channel_id = ? AND sent_at BETWEEN ? AND ? AND deleted_at IS NULL
ORDER BY sent_at DESC
LIMIT ?
