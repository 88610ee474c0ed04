-- reversible:  lossy: main.house, main.person
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop table main.house · lock: access exclusive · loses data
DROP TABLE "house";

-- step 2/2 · drop table main.person · lock: access exclusive · loses data
DROP TABLE "person";

COMMIT;
PRAGMA foreign_keys = on;
