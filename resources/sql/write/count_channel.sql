UPDATE channels
SET message_count = message_count + ?,
    first_message_at = min(first_message_at, ?),
    last_message_at = max(last_message_at, ?)
WHERE id = ?
RETURNING message_count, last_message_at, name
