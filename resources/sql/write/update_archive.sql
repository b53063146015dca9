UPDATE archive SET message_count = ?, channel_count = ?, user_count = ?, last_message_id = ? WHERE id = 1
