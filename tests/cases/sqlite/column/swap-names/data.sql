INSERT INTO item (id, first, second) VALUES (1, 'a', 'b'), (2, NULL, 'c');
