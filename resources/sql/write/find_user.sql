SELECT id, login, display_name FROM users WHERE source_id = ? AND identity = ?
