-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop view main.cheap · lock: access exclusive
DROP VIEW "cheap";

-- step 2/2 · create view main.cheap · lock: access exclusive
CREATE VIEW "cheap" ("a", "b") AS
SELECT id, name FROM item WHERE price < 2;

COMMIT;
PRAGMA foreign_keys = on;
