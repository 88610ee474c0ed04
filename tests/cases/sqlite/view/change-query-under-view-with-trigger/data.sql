INSERT INTO item (id, name, price) VALUES (1, 'one', 1.5), (2, 'two', NULL), (3, '', 2);
