INSERT INTO item VALUES (1, 'good'), (2, NULL);
