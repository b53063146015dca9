DELETE FROM tag_sets WHERE id IN (SELECT id FROM tag_sets WHERE channel_id = ? LIMIT ?)
