insert into app.m values (1, '2026-01-05', 'a');
