INSERT INTO channel_users (user_id, channel_id, message_count) VALUES (?1, ?2, ?3)
ON CONFLICT (user_id, channel_id) DO UPDATE SET message_count = message_count + excluded.message_count
