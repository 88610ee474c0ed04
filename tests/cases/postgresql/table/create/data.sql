INSERT INTO customer VALUES (1, 'a@b');
