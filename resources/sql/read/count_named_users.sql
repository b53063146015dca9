SELECT count(*) FROM users WHERE lower(login) >= lower(?1) AND lower(login) < lower(?1) || char(0x10ffff)
