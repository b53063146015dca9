SELECT id FROM channels WHERE source_id = ? AND identity = ?
