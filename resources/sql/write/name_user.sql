INSERT INTO user_names (user_id, login, display_name, first_seen_at) VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET first_seen_at = min(first_seen_at, excluded.first_seen_at)
