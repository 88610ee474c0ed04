INSERT INTO shop.shirt VALUES (0, false), (2, true), (NULL, NULL);
