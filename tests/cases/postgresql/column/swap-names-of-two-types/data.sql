INSERT INTO item VALUES (1, 'a', 7), (2, NULL, 8);
