-- Tokens with an end, browsers that are signed in, and what admins and moderators did.

-- AUTOINCREMENT: a reader of the feed is known by its token's id, which must not become another's.
CREATE TABLE new_tokens (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name         TEXT    NOT NULL UNIQUE,
    role         TEXT    NOT NULL,
    hash         TEXT    NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER,
    last_used_at INTEGER
);
INSERT INTO new_tokens SELECT id, name, role, hash, created_at, NULL, NULL FROM tokens ORDER BY id;
DROP TABLE tokens;
ALTER TABLE new_tokens RENAME TO tokens;

-- hash: SHA-256 of the cookie's value in hex; the value itself is the browser's alone.
CREATE TABLE sessions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    token_id   INTEGER NOT NULL REFERENCES tokens (id) ON DELETE CASCADE,
    hash       TEXT    NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    used_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    address    TEXT    NOT NULL,
    agent      TEXT    NOT NULL
);
CREATE INDEX sessions_by_token ON sessions (token_id);

-- Names and not ids: what was done stays, whoever goes.
CREATE TABLE audit (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    actor   TEXT    NOT NULL,
    role    TEXT    NOT NULL,
    address TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL
);
