DELETE FROM sessions WHERE expires_at <= ?1 OR used_at <= ?2
