INSERT INTO messages_fts (rowid, text, who) SELECT id, text, who FROM searched_messages WHERE id > ? AND id <= ?
