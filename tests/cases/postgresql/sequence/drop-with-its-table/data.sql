-- lost: invoice
INSERT INTO invoice VALUES (1, 1);
