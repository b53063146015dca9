SELECT * FROM shown_messages
WHERE id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH ?9 AND rowid > ?1 AND rowid <= ?2)
  AND (?3 = 0 OR sent_at >= ?3) AND (?4 = 0 OR sent_at < ?4)
  AND (?5 = '' OR lower(channel) = lower(?5)) AND (?6 = '' OR lower(login) = lower(?6)) AND (?7 = '' OR source = ?7)
ORDER BY id DESC
LIMIT ?8
