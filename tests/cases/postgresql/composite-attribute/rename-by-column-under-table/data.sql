insert into app.place (id, note) values (1, 'here'), (2, null);
