-- lost: item.gross
INSERT INTO item VALUES (1, 10), (2, 20);
