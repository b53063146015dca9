SELECT block, oldest_at, newest_at FROM message_blocks WHERE newest_at >= ?1 AND oldest_at <= ?2 ORDER BY block
