-- lost: item
INSERT INTO item VALUES (1);
