UPDATE messages SET deleted_at = ?, deleted_by = ? WHERE id = ?
