SELECT source, channel, state, changed_at FROM listening ORDER BY changed_at, source, channel
