SELECT * FROM shown_messages
WHERE id > ?1 AND id <= ?2 AND sent_at >= ?3 AND sent_at < ?4
ORDER BY id
LIMIT ?5
