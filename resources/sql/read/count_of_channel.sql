SELECT count(*) FROM (
    SELECT 1 FROM messages WHERE channel_id = ?1 AND sent_at >= ?2 AND sent_at < ?3 LIMIT ?4)
