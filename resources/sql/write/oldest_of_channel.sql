SELECT id, user_id, text FROM messages WHERE channel_id = ? ORDER BY sent_at LIMIT ?
