-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop virtual table main.boxes · lock: access exclusive · loses data
DROP TABLE "boxes";

-- step 2/2 · drop virtual table main.search · lock: access exclusive · loses data
DROP TABLE "search";

COMMIT;
PRAGMA foreign_keys = on;
