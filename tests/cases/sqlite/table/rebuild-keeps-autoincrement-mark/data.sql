INSERT INTO item (id, code) VALUES (1, '10'), (2, '20'), (5, NULL);
INSERT INTO item VALUES (99, '1'); DELETE FROM item WHERE id = 99;
