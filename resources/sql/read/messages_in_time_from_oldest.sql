SELECT * FROM shown_messages
WHERE (sent_at, id) > (?1, ?2) AND (sent_at, id) < (?3, ?4)
ORDER BY sent_at, id
LIMIT ?5
