INSERT INTO item (id, code) VALUES (1, '10'), (2, '20'), (5, NULL);
INSERT INTO log VALUES ('start');
