insert into app.place (id, note) values (1, 'a');
