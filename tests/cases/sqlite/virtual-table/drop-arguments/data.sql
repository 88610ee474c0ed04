-- lost: search
INSERT INTO search (content) VALUES ('text');
