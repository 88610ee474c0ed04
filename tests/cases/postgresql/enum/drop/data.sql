-- lost: orders.state
INSERT INTO orders VALUES (1, 'new'), (2, 'sent, lost');
