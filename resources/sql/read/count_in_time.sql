SELECT count(*) FROM (SELECT 1 FROM messages WHERE sent_at >= ?1 AND sent_at < ?2 LIMIT ?3)
