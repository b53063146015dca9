UPDATE users
SET message_count = message_count + ?,
    first_seen_at = min(first_seen_at, ?),
    last_seen_at = max(last_seen_at, ?)
WHERE id = ?
RETURNING message_count, last_seen_at, login, display_name
