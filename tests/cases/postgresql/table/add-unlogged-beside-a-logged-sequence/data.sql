INSERT INTO customer (note) VALUES ('first'), ('second');
