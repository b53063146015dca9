UPDATE archive
SET message_count = ?, channel_count = ?, user_count = ?, last_message_id = ?, spool_position = max(spool_position, ?)
WHERE id = 1
