SELECT count(*) FROM messages_fts WHERE messages_fts MATCH ?1
