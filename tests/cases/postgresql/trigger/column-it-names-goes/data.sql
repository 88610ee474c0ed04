INSERT INTO shop.item (id, name) VALUES (1, 'pen'), (2, 'ink'), (3, NULL);
