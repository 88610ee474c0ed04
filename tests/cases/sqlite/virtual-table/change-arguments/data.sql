-- lost: search
INSERT INTO search (title, body) VALUES ('one', 'text');
