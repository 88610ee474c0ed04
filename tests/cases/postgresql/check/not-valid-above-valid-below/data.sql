INSERT INTO event VALUES (1, 1), (2, 2);
