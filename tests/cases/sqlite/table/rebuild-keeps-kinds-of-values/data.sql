INSERT INTO item VALUES (1, '10', 1.5, x'00ff'), (2, '20', 'text', NULL), (3, 'abc', x'7a', ''), (4, '4x', 9223372036854775807, 2.0);
