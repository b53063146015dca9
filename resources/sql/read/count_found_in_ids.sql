SELECT count(*) FROM (
    SELECT 1 FROM messages_fts WHERE messages_fts MATCH ?1 AND rowid BETWEEN ?2 AND ?3 LIMIT ?4)
