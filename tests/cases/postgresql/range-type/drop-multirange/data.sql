INSERT INTO booking VALUES (1, '[2,3]', '{"[1,2)"}'), (2, NULL, NULL);
