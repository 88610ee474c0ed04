insert into app.place (id, state) values (1, 'new'), (2, 'paid');
