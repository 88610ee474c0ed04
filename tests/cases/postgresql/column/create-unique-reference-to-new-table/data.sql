INSERT INTO site VALUES (1), (7), (9);
