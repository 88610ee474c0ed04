insert into app.kid (id, note, own) values (1, 'x', 2);
