-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · create view main.cheap · lock: access exclusive
CREATE VIEW "cheap" ("Number", "The name") AS
SELECT id, name FROM item WHERE price < 2;

-- step 2/2 · create view main.cheapest · lock: access exclusive
CREATE VIEW "cheapest" AS
SELECT min(Number) AS id FROM cheap;

COMMIT;
PRAGMA foreign_keys = on;
