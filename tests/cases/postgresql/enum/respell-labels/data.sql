INSERT INTO shop.orders VALUES ('open'), ('not_shipped'), ('sent back');
