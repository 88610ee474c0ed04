insert into app.base (note) values ('a'), ('b');
insert into app.heir (note, own) values ('c', 1);
