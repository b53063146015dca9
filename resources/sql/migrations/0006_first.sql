-- Which message was the first that the archive has stored of each user. It stays that one, whatever older messages are
-- imported later; when it is erased with its channel, the user has none. Reads all messages once: seconds for a million.

DROP VIEW shown_messages;

ALTER TABLE users ADD COLUMN first_message_id INTEGER;
UPDATE users SET first_message_id = first.id
FROM (SELECT user_id, min(id) AS id FROM messages GROUP BY user_id) AS first
WHERE first.user_id = users.id;

CREATE VIEW shown_messages AS
SELECT m.id, s.name AS source, c.name AS channel, u.login, u.display_name, m.kind, m.text, m.sent_at, m.received_at,
       m.source_message_id, m.reply_to, m.system_text, m.origin_channel, m.deleted_at, m.channel_id, m.user_id,
       m.id = u.first_message_id AS is_first
FROM messages m
JOIN channels c ON c.id = m.channel_id
JOIN sources s ON s.id = c.source_id
JOIN users u ON u.id = m.user_id;
