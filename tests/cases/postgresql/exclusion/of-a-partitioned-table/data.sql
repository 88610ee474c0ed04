INSERT INTO event VALUES (1, '[1,5)'), (1, '[5,9)');
