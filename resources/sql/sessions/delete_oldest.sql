DELETE FROM sessions
WHERE token_id = ?1 AND id NOT IN (SELECT id FROM sessions WHERE token_id = ?1 ORDER BY id DESC LIMIT ?2)
