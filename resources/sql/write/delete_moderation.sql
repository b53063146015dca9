DELETE FROM moderation WHERE channel_id = ?
