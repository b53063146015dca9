DELETE FROM channels WHERE id = ?
