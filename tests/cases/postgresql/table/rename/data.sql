INSERT INTO client (email) VALUES ('a@b'), ('c@d');
INSERT INTO orders (customer) VALUES (1), (2);
