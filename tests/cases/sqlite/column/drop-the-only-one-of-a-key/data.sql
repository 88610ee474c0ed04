-- lost: item.x
INSERT INTO item (id, name, x) VALUES (1, 'one', 10), (2, 'two', 20);
