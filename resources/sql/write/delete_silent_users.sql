DELETE FROM users WHERE message_count = 0 AND source_id = ?
