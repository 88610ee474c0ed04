INSERT INTO reading VALUES ('east', 1), ('east', 2), ('west', 3), ('west', 4);
