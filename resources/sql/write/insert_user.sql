INSERT INTO users (id, source_id, identity, login, display_name, first_seen_at, last_seen_at)
VALUES (1 + max((SELECT coalesce(max(id), 0) FROM users), (SELECT erased_user_id FROM archive WHERE id = 1)), ?, ?, ?, ?, ?, ?)
