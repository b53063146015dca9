DELETE FROM gaps
WHERE source_id = (SELECT id FROM sources WHERE name = ?) AND (lower(channel_name) = lower(?) OR channel_identity = ?)
RETURNING id
