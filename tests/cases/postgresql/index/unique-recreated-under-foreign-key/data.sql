INSERT INTO item VALUES ('a', 'one'); INSERT INTO part VALUES ('a');
