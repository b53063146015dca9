-- Where many names begin like that: along the order until enough are found. The empty text keeps it from the index of names.
SELECT u.id, s.name, u.login, u.display_name, u.message_count, u.last_seen_at, u.first_seen_at
FROM users u
JOIN sources s ON s.id = u.source_id
WHERE lower(u.login) || '' >= lower(?1) AND lower(u.login) || '' < lower(?1) || char(0x10ffff)
  AND u.message_count <= ?2 AND (u.message_count < ?2 OR u.id > ?3)
ORDER BY u.message_count DESC, u.id
LIMIT ?4
