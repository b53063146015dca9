SELECT * FROM shown_messages
WHERE id IN (SELECT rowid FROM messages_fts WHERE messages_fts MATCH ?1)
  AND sent_at >= ?2 AND (sent_at, id) < (?3, ?4)
  AND (?5 = '' OR lower(channel) = lower(?5)) AND (?6 = '' OR lower(login) = lower(?6)) AND (?7 = '' OR source = ?7)
ORDER BY sent_at DESC, id DESC
LIMIT ?8
