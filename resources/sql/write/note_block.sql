INSERT INTO message_blocks (block, oldest_at, newest_at) VALUES (?, ?, ?)
ON CONFLICT (block) DO UPDATE SET oldest_at = min(oldest_at, excluded.oldest_at), newest_at = max(newest_at, excluded.newest_at)
