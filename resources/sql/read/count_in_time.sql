SELECT count(*) FROM messages WHERE sent_at >= ?1 AND sent_at < ?2
