-- lost: orders, orders_id_seq
-- varies: orders.placed
INSERT INTO customer VALUES (1, 'a@b'); INSERT INTO orders (customer, total) VALUES (1, 5);
