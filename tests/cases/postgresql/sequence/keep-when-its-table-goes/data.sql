-- lost: invoice
INSERT INTO invoice VALUES (1, 1); SELECT nextval('invoice_no');
