SELECT role FROM tokens WHERE hash = ?
