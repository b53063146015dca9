SELECT name, listened_until FROM sources
