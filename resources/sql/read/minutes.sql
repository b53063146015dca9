SELECT minute, sum(message_count) FROM channel_minutes WHERE minute > ? AND minute <= ? GROUP BY minute
