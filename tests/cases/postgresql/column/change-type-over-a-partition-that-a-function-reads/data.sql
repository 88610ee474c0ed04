INSERT INTO reading VALUES ('east', 'a'), ('east', NULL);
