INSERT INTO item VALUES (1, '10', 'a@b'), (2, '20', 'C@D');
