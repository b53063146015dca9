-- What the live views ask for: who says how much in which channel, who was seen last, and since when rows that were
-- published before are as they are.

-- Changes in the same transaction as the rows it counts.
CREATE TABLE channel_users (
    user_id       INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    channel_id    INTEGER NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    message_count INTEGER NOT NULL,
    PRIMARY KEY (user_id, channel_id)
) WITHOUT ROWID;
INSERT INTO channel_users (user_id, channel_id, message_count)
SELECT user_id, channel_id, count(*) FROM messages GROUP BY user_id, channel_id;
CREATE INDEX channel_users_by_count ON channel_users (channel_id, message_count);

CREATE INDEX users_by_seen ON users (last_seen_at DESC, id);
CREATE INDEX channels_by_name ON channels (lower(name));

-- The head of the stream when a row at or before it last became another (marked deleted) or went (erased). Whoever
-- shows an older state than that cannot be told the difference by the rows that came since.
ALTER TABLE archive ADD COLUMN amended_position INTEGER NOT NULL DEFAULT 0;
UPDATE archive SET amended_position = last_message_id;

-- Messages as they are shown, with their names.
CREATE VIEW shown_messages AS
SELECT m.id, s.name AS source, c.name AS channel, u.login, u.display_name, m.kind, m.text, m.sent_at, m.received_at,
       m.source_message_id, m.reply_to, m.system_text, m.origin_channel, m.deleted_at, m.channel_id, m.user_id
FROM messages m
JOIN channels c ON c.id = m.channel_id
JOIN sources s ON s.id = c.source_id
JOIN users u ON u.id = m.user_id;
