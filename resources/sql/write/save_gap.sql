INSERT INTO gaps (source_id, channel_identity, channel_name, from_at, to_at, reason, filled) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (source_id, channel_identity, from_at)
DO UPDATE SET channel_name = excluded.channel_name, to_at = excluded.to_at, reason = excluded.reason, filled = excluded.filled
RETURNING id
