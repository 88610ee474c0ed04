INSERT INTO article VALUES (1, 'one');
