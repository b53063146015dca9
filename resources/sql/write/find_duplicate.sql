SELECT id FROM messages WHERE channel_id = ? AND sent_at = ? AND source_message_id = ?
UNION ALL
SELECT id FROM messages WHERE channel_id = ? AND source_message_id = ? AND undated = 1 AND source_message_id IS NOT NULL
LIMIT 1
