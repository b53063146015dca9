SELECT source, channel FROM listening WHERE state IN ('erasing', 'erased')
