SELECT f.rowid, m.sent_at
FROM messages_fts f
CROSS JOIN messages m ON m.id = f.rowid
WHERE messages_fts MATCH ?1 AND f.rowid BETWEEN ?2 AND ?3 AND (m.sent_at, m.id) > (?4, ?5) AND (m.sent_at, m.id) < (?6, ?7)
  AND (?8 = 0 OR m.deleted_at IS NULL)
ORDER BY f.rowid DESC
