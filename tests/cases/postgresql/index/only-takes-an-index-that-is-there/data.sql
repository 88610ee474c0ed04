INSERT INTO event VALUES (1, '2026-01-01', 'begin'), (2, '2026-02-03', 'middle');
