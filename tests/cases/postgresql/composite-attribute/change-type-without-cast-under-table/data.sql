insert into app.place (id, note) values (1, '12'), (2, null);
