INSERT INTO item VALUES ('x', 'y', '1'), ('X', 'Y', NULL), ('z', 'w', 'text');
