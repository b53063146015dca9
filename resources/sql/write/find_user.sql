SELECT id FROM users WHERE source_id = ? AND identity = ?
