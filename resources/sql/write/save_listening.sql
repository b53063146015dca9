INSERT INTO listening (source, channel, state, changed_at) VALUES (?, ?, ?, ?)
ON CONFLICT (source, channel) DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at
