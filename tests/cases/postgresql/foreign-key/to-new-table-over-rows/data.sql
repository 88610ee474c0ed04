INSERT INTO item VALUES (1, 'new', 5), (2, 'sent', 7), (3, 'new', 7), (4, NULL, 5);
