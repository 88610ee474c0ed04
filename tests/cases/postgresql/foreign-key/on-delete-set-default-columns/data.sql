INSERT INTO customer VALUES (1, 1, 1), (1, 2, 2); INSERT INTO orders VALUES (1, 1, 2), (NULL, NULL, NULL);
