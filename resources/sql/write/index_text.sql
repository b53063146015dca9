INSERT INTO messages_fts (rowid, text) SELECT id, text FROM searched_messages WHERE id > ? AND id <= ?
