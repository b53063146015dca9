DELETE FROM channel_minutes WHERE channel_id = ?
