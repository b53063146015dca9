SELECT id FROM sources WHERE name = ?
