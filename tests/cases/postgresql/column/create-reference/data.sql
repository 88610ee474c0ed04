INSERT INTO item VALUES (1), (2);
INSERT INTO customer VALUES (1, 'x');
