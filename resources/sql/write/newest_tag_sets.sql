SELECT id, channel_id, tags FROM tag_sets ORDER BY id DESC LIMIT ?
