INSERT INTO messages (id, channel_id, user_id, kind, text, sent_at, received_at, undated, source_message_id, reply_to, tags,
                      tag_set_id, system_text, origin_channel, deleted_at, deleted_by, search_text)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING
