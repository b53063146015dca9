SELECT * FROM shown_messages
WHERE channel_id = ?1 AND sent_at >= ?2 AND (sent_at, id) < (?3, ?4)
ORDER BY sent_at DESC, id DESC
LIMIT ?5
