SELECT source, channel FROM listening WHERE state = 'erasing' ORDER BY changed_at LIMIT 1
