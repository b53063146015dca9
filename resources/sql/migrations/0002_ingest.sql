-- Moderation, gaps, name history, what the platform itself says, and channels that admins add at run time.

ALTER TABLE messages ADD COLUMN system_text TEXT;
-- What is searched, where that is not `text` itself: without formatting and invisible characters.
ALTER TABLE messages ADD COLUMN search_text TEXT;
CREATE VIEW searched_messages AS SELECT id, coalesce(search_text, text) AS text FROM messages;
DROP TABLE messages_fts;
CREATE VIRTUAL TABLE messages_fts USING fts5 (text, content = 'searched_messages', content_rowid = 'id');
INSERT INTO messages_fts (messages_fts) VALUES ('rebuild');
ALTER TABLE messages ADD COLUMN origin_channel TEXT;
-- The row of `moderation` that took the message off the screen; its text stays.
ALTER TABLE messages ADD COLUMN deleted_by INTEGER;

-- Everything that the source was told before this moment is in the archive.
ALTER TABLE sources ADD COLUMN listened_until INTEGER NOT NULL DEFAULT 0;

-- The number of the last event of ingest that is in the archive (see server/ingest/spool.h).
ALTER TABLE archive ADD COLUMN spool_position INTEGER NOT NULL DEFAULT 0;

-- Every name a user has had, with the first message under it.
CREATE TABLE user_names (
    user_id       INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    login         TEXT    NOT NULL,
    display_name  TEXT    NOT NULL,
    first_seen_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, login, display_name)
) WITHOUT ROWID;
INSERT INTO user_names (user_id, login, display_name, first_seen_at)
SELECT id, login, display_name, first_seen_at FROM users;

-- What moderators did. user_identity and target_message_id are '' where they do not apply, so that the same event is
-- stored once however often it is told.
-- reached: messages sent after this moment are marked; is_done: nothing is left to be marked.
CREATE TABLE moderation (
    id                INTEGER PRIMARY KEY,
    channel_id        INTEGER NOT NULL REFERENCES channels (id),
    kind              TEXT    NOT NULL,
    user_identity     TEXT    NOT NULL,
    user_login        TEXT    NOT NULL,
    target_message_id TEXT    NOT NULL,
    moderator         TEXT,
    reason            TEXT,
    duration_ms       INTEGER NOT NULL,
    at                INTEGER NOT NULL,
    received_at       INTEGER NOT NULL,
    marked_count      INTEGER NOT NULL DEFAULT 0,
    reached           INTEGER NOT NULL,
    is_done           INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX moderation_once ON moderation (channel_id, at, kind, user_identity, target_message_id);
CREATE INDEX moderation_by_time ON moderation (at);
CREATE INDEX moderation_undone ON moderation (id) WHERE is_done = 0;

-- Times in which a source did not listen to a channel. to_at is NULL while it still does not. channel_identity is ''
-- where the whole source is meant.
CREATE TABLE gaps (
    id               INTEGER PRIMARY KEY,
    source_id        INTEGER NOT NULL REFERENCES sources (id),
    channel_identity TEXT    NOT NULL,
    channel_name     TEXT    NOT NULL,
    from_at          INTEGER NOT NULL,
    to_at            INTEGER,
    reason           TEXT    NOT NULL,
    filled           INTEGER NOT NULL DEFAULT 0,
    UNIQUE (source_id, channel_identity, from_at)
);
CREATE INDEX gaps_by_time ON gaps (from_at);
CREATE INDEX gaps_open ON gaps (source_id) WHERE to_at IS NULL;

-- What admins decided at run time about channels of a source; stands above the configuration.
-- state: 'listening', 'paused', 'removed', or, where the history goes too, 'erasing' and then 'erased'.
CREATE TABLE listening (
    source     TEXT    NOT NULL,
    channel    TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (source, channel)
) WITHOUT ROWID;
