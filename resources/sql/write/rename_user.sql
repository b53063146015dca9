UPDATE users SET login = ?, display_name = ? WHERE id = ?
