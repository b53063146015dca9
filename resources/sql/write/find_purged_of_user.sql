SELECT id, sent_at FROM messages
WHERE user_id = ? AND sent_at BETWEEN ? AND ? AND channel_id = ? AND deleted_at IS NULL
ORDER BY sent_at DESC
LIMIT ?
