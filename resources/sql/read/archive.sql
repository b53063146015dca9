SELECT epoch, message_count, channel_count, user_count, last_message_id, amended_position FROM archive WHERE id = 1
