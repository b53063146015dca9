SELECT count(*) FROM shown_messages
WHERE id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH ?1)
  AND sent_at >= ?2 AND sent_at < ?3
  AND (?4 = '' OR lower(channel) = lower(?4)) AND (?5 = '' OR lower(login) = lower(?5)) AND (?6 = '' OR source = ?6)
