INSERT INTO client VALUES (1, 'a@b'), (2, NULL);
