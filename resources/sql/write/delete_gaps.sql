DELETE FROM gaps WHERE source_id = ? AND channel_identity = ?
