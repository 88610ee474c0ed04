INSERT INTO orders VALUES (1, 7); -- no such customer
