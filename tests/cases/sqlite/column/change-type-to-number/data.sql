INSERT INTO item VALUES (1, '10'), (2, NULL), (3, 'abc');
