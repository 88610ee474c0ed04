INSERT INTO item (id) VALUES (1), (2), (3);
