-- The id of a channel or a user is never given to another one after it was erased: whoever was told of the first, a reader of
-- the feed or a moderator's note, must not take the second for it. Here are the highest of those that were erased.

ALTER TABLE archive ADD COLUMN erased_channel_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE archive ADD COLUMN erased_user_id INTEGER NOT NULL DEFAULT 0;
