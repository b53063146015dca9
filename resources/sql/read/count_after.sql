SELECT count(*) FROM messages WHERE id > ?1 AND id <= ?2 AND sent_at >= ?3 AND sent_at < ?4
