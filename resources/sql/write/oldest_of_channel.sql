SELECT id, user_id, coalesce(search_text, text) FROM messages WHERE channel_id = ? ORDER BY sent_at LIMIT ?
