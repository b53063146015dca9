SELECT channel_id, minute, message_count FROM channel_minutes WHERE minute > ?1 AND minute <= ?2
