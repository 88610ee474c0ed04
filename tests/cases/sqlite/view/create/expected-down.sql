-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop view main.cheapest · lock: access exclusive
DROP VIEW "cheapest";

-- step 2/2 · drop view main.cheap · lock: access exclusive
DROP VIEW "cheap";

COMMIT;
PRAGMA foreign_keys = on;
