INSERT INTO channels (source_id, identity, name, first_message_at, last_message_at) VALUES (?, ?, ?, ?, ?)
