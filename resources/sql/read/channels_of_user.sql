SELECT s.name, c.name, cu.message_count
FROM channel_users cu
JOIN channels c ON c.id = cu.channel_id
JOIN sources s ON s.id = c.source_id
WHERE cu.user_id = ?1 AND cu.message_count > 0
ORDER BY cu.message_count DESC, c.id
LIMIT 50
