-- lost: person, house
INSERT INTO person VALUES (1, NULL), (2, NULL); INSERT INTO house VALUES (1, 1); UPDATE person SET home = 1;
