SELECT u.id, s.name, u.login, u.display_name, u.message_count, u.last_seen_at, u.first_seen_at, cu.message_count
FROM channel_users cu
JOIN users u ON u.id = cu.user_id
JOIN sources s ON s.id = u.source_id
WHERE cu.channel_id = ?1 AND cu.message_count > 0
ORDER BY cu.message_count DESC, cu.user_id
LIMIT ?2
