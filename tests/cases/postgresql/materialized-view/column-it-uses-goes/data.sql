-- lost: item.price, cheap.price
INSERT INTO item VALUES (1, 'one', 1), (2, NULL, 2.50);
REFRESH MATERIALIZED VIEW cheap;
