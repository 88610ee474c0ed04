INSERT INTO item (id, code) VALUES (1, '10'), (2, '20'), (5, NULL);
INSERT INTO part VALUES (1, 1), (2, 2), (3, 5);
