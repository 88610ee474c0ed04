INSERT INTO app.hit VALUES (1, 'start'), (2, 'end');
ALTER TABLE app.hit DETACH PARTITION app.hit_two;
ALTER TABLE app.hit_two RENAME CONSTRAINT hit_page_not_null TO two_page;
ALTER TABLE app.hit ATTACH PARTITION app.hit_two FOR VALUES IN (2);
