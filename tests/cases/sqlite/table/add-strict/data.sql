INSERT INTO item VALUES (1, 'one'), (7, NULL);
