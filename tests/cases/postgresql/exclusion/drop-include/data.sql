INSERT INTO booking VALUES (1, '[2020-01-01,2020-01-02)', 'a'), (1, '[2020-01-03,2020-01-04)', NULL), (2, NULL, 'b');
