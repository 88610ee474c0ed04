INSERT INTO item VALUES (1, NULL, 'a@b'), (2, 'a@b', 'c@d');
