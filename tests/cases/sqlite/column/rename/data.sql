INSERT INTO item (id, titel) VALUES (1, 'One'), (2, NULL);
