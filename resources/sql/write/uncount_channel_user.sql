UPDATE channel_users SET message_count = message_count - ?3 WHERE user_id = ?1 AND channel_id = ?2
