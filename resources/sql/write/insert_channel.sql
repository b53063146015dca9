INSERT INTO channels (id, source_id, identity, name, first_message_at, last_message_at)
VALUES (1 + max((SELECT coalesce(max(id), 0) FROM channels), (SELECT erased_channel_id FROM archive WHERE id = 1)), ?, ?, ?, ?, ?)
