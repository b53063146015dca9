SELECT * FROM shown_messages
WHERE sent_at >= ?1 AND (sent_at, id) < (?2, ?3)
ORDER BY sent_at DESC, id DESC
LIMIT ?4
