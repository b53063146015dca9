SELECT * FROM shown_messages
WHERE channel_id = ?6 AND (sent_at, id) > (?1, ?2) AND (sent_at, id) < (?3, ?4)
ORDER BY sent_at DESC, id DESC
LIMIT ?5
