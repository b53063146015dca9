SELECT id FROM moderation
WHERE channel_id = ? AND at = ? AND kind = ? AND user_identity = ? AND target_message_id = ?
