INSERT INTO item VALUES (1, 'abcde'), (2, NULL);
