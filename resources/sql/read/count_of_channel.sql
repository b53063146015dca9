SELECT count(*) FROM messages WHERE channel_id = ?1 AND sent_at >= ?2 AND sent_at < ?3 AND (?4 = 0 OR +user_id = ?4)
