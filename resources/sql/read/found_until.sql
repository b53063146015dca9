SELECT m.*
FROM messages_fts f
CROSS JOIN shown_messages m ON m.id = f.rowid
WHERE messages_fts MATCH ?6 AND f.rowid > ?1 AND f.rowid <= ?2 AND m.sent_at >= ?3 AND m.sent_at < ?4
  AND (?7 = 0 OR m.deleted_at IS NULL)
ORDER BY f.rowid DESC
LIMIT ?5
