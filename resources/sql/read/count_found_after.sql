SELECT count(*)
FROM messages_fts f
CROSS JOIN messages m ON m.id = f.rowid
WHERE messages_fts MATCH ?5 AND f.rowid > ?1 AND f.rowid <= ?2 AND m.sent_at >= ?3 AND m.sent_at < ?4
  AND (?6 = 0 OR m.deleted_at IS NULL)
