UPDATE archive
SET erased_channel_id = max(erased_channel_id, (SELECT coalesce(max(id), 0) FROM channels)),
    erased_user_id = max(erased_user_id, (SELECT coalesce(max(id), 0) FROM users))
WHERE id = 1
