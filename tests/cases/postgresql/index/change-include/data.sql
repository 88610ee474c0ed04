INSERT INTO item VALUES (1, 'n', 'one'), (2, 's', NULL);
