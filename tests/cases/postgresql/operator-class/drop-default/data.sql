INSERT INTO day VALUES ('good');
