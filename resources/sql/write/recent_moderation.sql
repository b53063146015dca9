SELECT id, channel_id, kind, user_identity, target_message_id, at, marked_count
FROM moderation
WHERE at >= ?
ORDER BY at DESC
LIMIT ?
