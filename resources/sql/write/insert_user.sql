INSERT INTO users (source_id, identity, login, display_name, first_seen_at, last_seen_at) VALUES (?, ?, ?, ?, ?, ?)
