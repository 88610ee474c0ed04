INSERT INTO client VALUES (1, 'a@b', '2000-01-01', NULL), (2, NULL, NULL, 1); INSERT INTO orders VALUES (1, 1, 'a@b');
