INSERT INTO customer VALUES (1, 'one'), (2, NULL);
