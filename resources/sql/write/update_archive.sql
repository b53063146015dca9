UPDATE archive
SET message_count = ?1, channel_count = ?2, user_count = ?3, last_message_id = ?4,
    spool_position = max(spool_position, ?5), amended_position = ?6
WHERE id = 1
