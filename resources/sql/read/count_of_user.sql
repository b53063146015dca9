SELECT count(*) FROM messages WHERE user_id = ?1 AND sent_at >= ?2 AND sent_at < ?3 AND (?4 = 0 OR +channel_id = ?4)
