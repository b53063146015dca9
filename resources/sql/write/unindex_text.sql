INSERT INTO messages_fts (messages_fts, rowid, text) VALUES ('delete', ?, ?)
