INSERT INTO page (body) VALUES ('one two'), ('three');
