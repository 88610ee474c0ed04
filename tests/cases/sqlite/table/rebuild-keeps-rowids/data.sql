INSERT INTO item (rowid, id, code) VALUES (7, 1, '10'), (3, 2, '20');
