INSERT INTO item (id, code) VALUES (1, '10'), (2, '20'), (5, NULL);
