UPDATE channels SET name = ? WHERE id = ?
