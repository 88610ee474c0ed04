-- lost: item.price
INSERT INTO item VALUES (1, 'one', 1), (2, NULL, 2.50);
