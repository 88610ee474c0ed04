INSERT INTO article VALUES (1, 'one'); INSERT INTO part VALUES (1), (NULL);
