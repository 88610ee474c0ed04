INSERT INTO client (id, mail, boss) VALUES (1, 'a', NULL), (2, 'b', 1);
INSERT INTO visit (id, who) VALUES (1, 2);
