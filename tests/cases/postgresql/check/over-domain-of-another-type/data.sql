INSERT INTO shop.item VALUES ('a'), (NULL);
