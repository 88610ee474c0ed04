-- reversible:  lossy: main.item
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · drop table main.item · lock: access exclusive · loses data
DROP TABLE "item";

COMMIT;
PRAGMA foreign_keys = on;
