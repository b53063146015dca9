INSERT INTO sources (name) VALUES (?)
