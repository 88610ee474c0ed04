-- In each partition the first row has the first place; the one that has a number keeps it.
-- lost: reading_east.id, reading_west.id
INSERT INTO reading VALUES (NULL, 'east', 1), (NULL, 'east', 2), (7, 'west', 3), (NULL, 'west', 4);
