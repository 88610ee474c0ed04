-- lost: invoice_no
SELECT nextval('invoice_no');
