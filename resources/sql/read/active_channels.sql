SELECT count(*) FROM channels WHERE last_message_at >= ?
