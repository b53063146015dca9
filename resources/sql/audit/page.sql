SELECT id, at, actor, role, address, action, subject FROM audit WHERE id < ?1 ORDER BY id DESC LIMIT ?2
