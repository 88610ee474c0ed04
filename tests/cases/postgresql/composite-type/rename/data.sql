INSERT INTO person VALUES (1, ROW('High St', 'Bath'), ARRAY[ROW('A', 'B')::address]), (2, NULL, NULL);
