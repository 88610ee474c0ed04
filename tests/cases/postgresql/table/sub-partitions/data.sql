insert into app.m values (1,'2026-01-01','a'),(2,'2026-01-01','a');
