INSERT INTO tag_sets (channel_id, hash, tags) VALUES (?, ?, ?)
