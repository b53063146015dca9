INSERT INTO audit (at, actor, role, address, action, subject) VALUES (?, ?, ?, ?, ?, ?)
