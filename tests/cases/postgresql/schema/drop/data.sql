-- lost: customer
INSERT INTO shop.customer VALUES (1), (2);
