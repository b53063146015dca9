DELETE FROM channel_minutes WHERE minute < ?
