insert into app.task (id, place) values (1, 10), (2, 20);
