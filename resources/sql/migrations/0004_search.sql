-- Search by who said it as well as by what was said, tags stored once where they repeat, and when the messages of a
-- block were sent. The table of messages is written anew: a large archive takes minutes, and up to twice its room again.

DROP TABLE messages_fts;
DROP VIEW searched_messages;
DROP VIEW shown_messages;

-- What a platform says of a message beside its text, as JSON, where several messages of a channel have the same; else it
-- stands in messages.tags. Of a channel, so that it goes with the channel's history.
CREATE TABLE tag_sets (
    id         INTEGER PRIMARY KEY,
    channel_id INTEGER NOT NULL REFERENCES channels (id),
    tags       TEXT    NOT NULL
);
CREATE INDEX tag_sets_by_channel ON tag_sets (channel_id);

-- user_id is one of `users`, without REFERENCES: no index leads from a user to messages (messages_fts does), and without
-- one SQLite would read all messages for each user that is deleted.
CREATE TABLE new_messages (
    id                INTEGER PRIMARY KEY,
    channel_id        INTEGER NOT NULL REFERENCES channels (id),
    user_id           INTEGER NOT NULL,
    kind              TEXT    NOT NULL,
    text              TEXT    NOT NULL,
    sent_at           INTEGER NOT NULL,
    received_at       INTEGER NOT NULL,
    undated           INTEGER NOT NULL DEFAULT 0,
    source_message_id TEXT,
    reply_to          TEXT,
    tags              TEXT,
    tag_set_id        INTEGER,
    system_text       TEXT,
    search_text       TEXT,
    origin_channel    TEXT,
    deleted_at        INTEGER,
    deleted_by        INTEGER
);
INSERT INTO new_messages
SELECT id, channel_id, user_id, kind, text, sent_at, received_at, undated, source_message_id, reply_to,
       tags, NULL, system_text, search_text, origin_channel, deleted_at, deleted_by
FROM messages
ORDER BY id;
DROP TABLE messages;
ALTER TABLE new_messages RENAME TO messages;

CREATE UNIQUE INDEX messages_by_channel ON messages (channel_id, sent_at, source_message_id);
CREATE UNIQUE INDEX messages_undated ON messages (channel_id, source_message_id)
    WHERE undated = 1 AND source_message_id IS NOT NULL;
CREATE INDEX messages_by_time ON messages (sent_at);

-- When the messages of a block were sent: those whose ids share all but the last 12 bits. The index of words is in the
-- order of ids; this tells where in it the newest messages are. May be wider than what is left after a deletion.
CREATE TABLE message_blocks (
    block     INTEGER PRIMARY KEY,
    oldest_at INTEGER NOT NULL,
    newest_at INTEGER NOT NULL
);
INSERT INTO message_blocks SELECT id >> 12, min(sent_at), max(sent_at) FROM messages GROUP BY id >> 12;

-- who: three words, 'c' with the channel's id, 'u' with the user's, and both together.
CREATE VIEW searched_messages AS
SELECT id, coalesce(search_text, text) AS text,
       'c' || channel_id || ' u' || user_id || ' c' || channel_id || 'u' || user_id AS who
FROM messages;
CREATE VIRTUAL TABLE messages_fts USING fts5 (text, who, content = 'searched_messages', content_rowid = 'id', columnsize = 0);
INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');

CREATE VIEW shown_messages AS
SELECT m.id, s.name AS source, c.name AS channel, u.login, u.display_name, m.kind, m.text, m.sent_at, m.received_at,
       m.source_message_id, m.reply_to, m.system_text, m.origin_channel, m.deleted_at, m.channel_id, m.user_id
FROM messages m
JOIN channels c ON c.id = m.channel_id
JOIN sources s ON s.id = c.source_id
JOIN users u ON u.id = m.user_id;
