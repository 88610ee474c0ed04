INSERT INTO item VALUES ('something');
