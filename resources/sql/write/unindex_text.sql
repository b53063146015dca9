INSERT INTO messages_fts (messages_fts, rowid, text, who) VALUES ('delete', ?, ?, ?)
