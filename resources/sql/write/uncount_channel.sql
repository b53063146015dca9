UPDATE channels SET message_count = message_count - ? WHERE id = ?
