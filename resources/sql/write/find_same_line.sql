SELECT count(*), max(id) FROM messages
WHERE channel_id = ? AND sent_at BETWEEN ? AND ? AND user_id = ? AND text = ? AND (source_message_id IS NULL OR ?)
