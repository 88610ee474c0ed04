-- lost: item.x
INSERT INTO item VALUES (1, 1), (2, NULL);
