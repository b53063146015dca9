SELECT count(*) FROM channel_users WHERE channel_id = ?1 AND message_count > 0
