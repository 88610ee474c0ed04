INSERT INTO item (id, x) VALUES (1, '10'), (2, NULL), (3, '2.5');
