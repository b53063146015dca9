SELECT id FROM tag_sets WHERE channel_id = ? AND hash = ? AND tags = ?
