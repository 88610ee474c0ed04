INSERT INTO person VALUES ('b'), ('a');
