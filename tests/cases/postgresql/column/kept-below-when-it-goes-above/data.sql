-- lost: base.note, other.note
INSERT INTO app.base VALUES (1, 'b');
INSERT INTO app.kid VALUES (2, 'kept'), (3, NULL);
INSERT INTO app.other VALUES (4, 'lost', 1);
INSERT INTO app.grandkid VALUES (5, 'kept too');
