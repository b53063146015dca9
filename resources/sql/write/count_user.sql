UPDATE users
SET first_message_id = CASE message_count WHEN 0 THEN ?4 ELSE first_message_id END,
    message_count = message_count + ?1,
    first_seen_at = min(first_seen_at, ?2),
    last_seen_at = max(last_seen_at, ?3)
WHERE id = ?5
