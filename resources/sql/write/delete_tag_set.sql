DELETE FROM tag_sets WHERE id = ?
