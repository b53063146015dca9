DELETE FROM audit WHERE id <= ?
