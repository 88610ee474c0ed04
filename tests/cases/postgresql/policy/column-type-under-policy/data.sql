INSERT INTO item VALUES (1, 'a'), (11, 'b');
