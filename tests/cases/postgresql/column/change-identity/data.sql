-- lost: item_x_seq
INSERT INTO item VALUES (1, 10), (2, 20);
