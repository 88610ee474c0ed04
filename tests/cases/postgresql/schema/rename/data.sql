INSERT INTO store.customer (mood) VALUES ('good'), ('bad');
