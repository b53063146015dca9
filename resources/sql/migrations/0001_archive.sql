-- The archive's first schema. Times are milliseconds since 1970 UTC. See ARCHITECTURE.md, "The archive".
-- Statements end with a semicolon at the end of a line.

-- One row: who this database is and what it holds. The counts change in the same transaction as the rows.
CREATE TABLE archive (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    epoch           TEXT    NOT NULL,
    created_at      INTEGER NOT NULL,
    message_count   INTEGER NOT NULL DEFAULT 0,
    channel_count   INTEGER NOT NULL DEFAULT 0,
    user_count      INTEGER NOT NULL DEFAULT 0,
    last_message_id INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE sources (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- identity: the source's stable id of the channel where it has one, else the case-folded name.
CREATE TABLE channels (
    id               INTEGER PRIMARY KEY,
    source_id        INTEGER NOT NULL REFERENCES sources (id),
    identity         TEXT    NOT NULL,
    name             TEXT    NOT NULL,
    message_count    INTEGER NOT NULL DEFAULT 0,
    first_message_at INTEGER NOT NULL,
    last_message_at  INTEGER NOT NULL,
    UNIQUE (source_id, identity)
);
CREATE INDEX channels_by_activity ON channels (last_message_at);

-- identity: the source's stable id of the user where it has one, else the case-folded login.
CREATE TABLE users (
    id            INTEGER PRIMARY KEY,
    source_id     INTEGER NOT NULL REFERENCES sources (id),
    identity      TEXT    NOT NULL,
    login         TEXT    NOT NULL,
    display_name  TEXT    NOT NULL,
    message_count INTEGER NOT NULL DEFAULT 0,
    first_seen_at INTEGER NOT NULL,
    last_seen_at  INTEGER NOT NULL,
    UNIQUE (source_id, identity)
);
CREATE INDEX users_by_login ON users (lower(login));
CREATE INDEX users_by_count ON users (message_count DESC, id);

-- undated: the source gave no time, and sent_at is received_at.
CREATE TABLE messages (
    id                INTEGER PRIMARY KEY,
    channel_id        INTEGER NOT NULL REFERENCES channels (id),
    user_id           INTEGER NOT NULL REFERENCES users (id),
    kind              TEXT    NOT NULL,
    text              TEXT    NOT NULL,
    sent_at           INTEGER NOT NULL,
    received_at       INTEGER NOT NULL,
    undated           INTEGER NOT NULL DEFAULT 0,
    source_message_id TEXT,
    reply_to          TEXT,
    tags              TEXT,
    deleted_at        INTEGER
);

-- Uniqueness of a source's message id, in a form that is local in time and serves the channel's timeline as well.
CREATE UNIQUE INDEX messages_by_channel ON messages (channel_id, sent_at, source_message_id);

-- The same for messages whose time is ours: a second delivery of one comes with another time.
CREATE UNIQUE INDEX messages_undated ON messages (channel_id, source_message_id)
    WHERE undated = 1 AND source_message_id IS NOT NULL;

CREATE INDEX messages_by_user ON messages (user_id, sent_at);
CREATE INDEX messages_by_time ON messages (sent_at);

CREATE VIRTUAL TABLE messages_fts USING fts5 (text, content = 'messages', content_rowid = 'id');

-- Messages by minute (of sent_at) and channel, for sparklines; older minutes than a day are removed.
CREATE TABLE channel_minutes (
    minute        INTEGER NOT NULL,
    channel_id    INTEGER NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
    message_count INTEGER NOT NULL,
    PRIMARY KEY (minute, channel_id)
) WITHOUT ROWID;

-- hash: SHA-256 of the token in hex; the token itself is shown once and never stored.
CREATE TABLE tokens (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    role       TEXT    NOT NULL,
    hash       TEXT    NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
);
