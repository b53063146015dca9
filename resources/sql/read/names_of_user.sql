SELECT login, display_name, first_seen_at FROM user_names WHERE user_id = ?1 ORDER BY first_seen_at DESC LIMIT 50
