SELECT * FROM shown_messages WHERE id = ?
