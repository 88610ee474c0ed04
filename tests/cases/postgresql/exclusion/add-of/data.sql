insert into app.other values (1), (2); insert into app.m values (1, '2026-01-05', 'a'); insert into app.m_feb values (2, '2026-02-05', 'b');
