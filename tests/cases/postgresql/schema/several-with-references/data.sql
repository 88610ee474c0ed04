INSERT INTO crm.customer VALUES (1), (2);
