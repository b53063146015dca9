UPDATE users SET message_count = message_count - ? WHERE id = ?
