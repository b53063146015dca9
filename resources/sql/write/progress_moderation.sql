UPDATE moderation SET marked_count = marked_count + ?, reached = ?, is_done = ? WHERE id = ?
