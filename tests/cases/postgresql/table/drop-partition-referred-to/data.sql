INSERT INTO app.bill VALUES (1);
INSERT INTO app.payment VALUES (1);
