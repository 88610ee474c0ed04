INSERT INTO item VALUES (1, '10', NULL), (2, '20', 1), (3, '30', 2);
