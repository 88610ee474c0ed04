INSERT INTO item (id, first, second) VALUES (1, 'a', 7), (2, NULL, 8);
