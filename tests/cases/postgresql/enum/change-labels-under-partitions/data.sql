INSERT INTO app.m VALUES (1, 'one'), (2, 'two'), (3, 'three');
INSERT INTO app.kid VALUES ('two');
