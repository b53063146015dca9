-- Where many names begin like that: among the first in order, which are enough unless those names are the quiet ones.
SELECT u.id, s.name, u.login, u.display_name, u.message_count, u.last_seen_at, u.first_seen_at
FROM (SELECT id, source_id, login, display_name, message_count, last_seen_at, first_seen_at
      FROM users ORDER BY last_seen_at DESC, id LIMIT ?2) u
JOIN sources s ON s.id = u.source_id
WHERE lower(u.login) >= lower(?1) AND lower(u.login) < lower(?1) || char(0x10ffff)
ORDER BY u.last_seen_at DESC, u.id
LIMIT ?3
