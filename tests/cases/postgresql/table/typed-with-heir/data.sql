insert into app.place (id, note) values (1, 'here'), (2, null);
insert into app.heir (id, note, own) values (3, 'h', 'o');
