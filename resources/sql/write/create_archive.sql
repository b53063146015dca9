INSERT INTO archive (id, epoch, created_at) VALUES (1, ?, ?)
