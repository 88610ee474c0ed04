INSERT INTO item VALUES (1, 'short'), (2, NULL);
