SELECT id, login, display_name, message_count, last_seen_at FROM users WHERE source_id = ? AND identity = ?
