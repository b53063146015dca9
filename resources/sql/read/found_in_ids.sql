SELECT f.rowid, m.sent_at
FROM messages_fts f
CROSS JOIN messages m ON m.id = f.rowid
WHERE messages_fts MATCH ?1 AND f.rowid BETWEEN ?2 AND ?3 AND m.sent_at >= ?4 AND (m.sent_at, m.id) < (?5, ?6)
  AND (?7 = 0 OR m.deleted_at IS NULL)
ORDER BY f.rowid DESC
