-- varies: item.n
INSERT INTO item VALUES (1), (2);
