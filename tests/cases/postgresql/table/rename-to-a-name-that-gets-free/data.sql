INSERT INTO customer VALUES (1); INSERT INTO customer_new VALUES (2, 'a@b');
