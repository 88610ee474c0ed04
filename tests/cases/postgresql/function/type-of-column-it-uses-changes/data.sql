INSERT INTO shop.item VALUES (7);
