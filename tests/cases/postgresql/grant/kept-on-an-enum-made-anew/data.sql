INSERT INTO person VALUES (1, 'good'), (2, NULL);
