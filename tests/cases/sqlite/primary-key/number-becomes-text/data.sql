INSERT INTO item VALUES (1, 'one'), (2, 'two'); INSERT INTO part VALUES (1, 1), (2, 2);
