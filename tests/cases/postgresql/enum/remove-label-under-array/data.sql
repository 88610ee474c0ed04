INSERT INTO item VALUES (1, '{new}'), (2, '{new,new}');
