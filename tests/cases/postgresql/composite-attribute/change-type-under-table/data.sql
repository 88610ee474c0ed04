insert into app.place (id, note, size) values (1, 'here', 7), (2, null, 8);
