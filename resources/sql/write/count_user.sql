UPDATE users
SET message_count = message_count + ?,
    first_seen_at = min(first_seen_at, ?),
    last_seen_at = max(last_seen_at, ?)
WHERE id = ?
