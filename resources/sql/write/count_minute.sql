INSERT INTO channel_minutes (minute, channel_id, message_count) VALUES (?, ?, ?)
ON CONFLICT (minute, channel_id) DO UPDATE SET message_count = message_count + excluded.message_count
