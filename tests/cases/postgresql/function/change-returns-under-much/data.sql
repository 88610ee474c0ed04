INSERT INTO shop.item (id) VALUES (1), (2);
