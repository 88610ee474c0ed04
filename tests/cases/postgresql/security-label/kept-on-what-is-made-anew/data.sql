INSERT INTO item VALUES (1, 'good');
REFRESH MATERIALIZED VIEW kept_items;
-- lost: item.words
