INSERT INTO item VALUES ('one');
-- lost: item.id, number
