INSERT INTO client VALUES (1, 'a'), (2, 'b'), (9, 'c'); DELETE FROM client WHERE id = 9; INSERT INTO orders VALUES (1), (2);
