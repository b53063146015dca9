INSERT INTO tag_sets (channel_id, tags) VALUES (?, ?)
