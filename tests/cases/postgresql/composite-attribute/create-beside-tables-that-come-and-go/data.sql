insert into app.old (z) values (1);
-- lost: old
