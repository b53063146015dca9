UPDATE sources SET listened_until = max(listened_until, ?) WHERE id = ?
