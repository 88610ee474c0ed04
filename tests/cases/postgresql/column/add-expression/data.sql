-- lost: item.x
INSERT INTO item (id, base) VALUES (1, 10), (2, 20);
