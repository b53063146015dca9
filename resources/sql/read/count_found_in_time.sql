SELECT count(*) FROM (
    SELECT 1
    FROM messages_fts f
    CROSS JOIN messages m ON m.id = f.rowid
    WHERE messages_fts MATCH ?1 AND f.rowid BETWEEN ?2 AND ?3 AND m.sent_at >= ?4 AND m.sent_at < ?5
      AND (?7 = 0 OR m.deleted_at IS NULL)
    LIMIT ?6)
