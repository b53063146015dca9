INSERT INTO moderation (channel_id, kind, user_identity, user_login, target_message_id, moderator, reason, duration_ms, at,
                        received_at, reached)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
