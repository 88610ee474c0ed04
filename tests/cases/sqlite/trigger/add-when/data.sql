INSERT INTO item VALUES (1, 'one'), (2, NULL); INSERT INTO log VALUES ('start');
