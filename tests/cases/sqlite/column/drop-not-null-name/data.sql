INSERT INTO item (id, x) VALUES (1, 'one'), (2, 'two');
