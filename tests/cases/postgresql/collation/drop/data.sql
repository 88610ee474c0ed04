INSERT INTO person VALUES (1, 'Ada', 'b'), (2, 'Özge', NULL);
