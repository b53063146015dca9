SELECT * FROM shown_messages
WHERE user_id = ?1 AND sent_at >= ?2 AND (sent_at, id) < (?3, ?4) AND (?5 = 0 OR +channel_id = ?5)
ORDER BY sent_at DESC, id DESC
LIMIT ?6
