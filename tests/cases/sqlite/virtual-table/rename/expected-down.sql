-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · rename virtual table main.lookup to search · lock: access exclusive
ALTER TABLE "lookup" RENAME TO "search";

COMMIT;
PRAGMA foreign_keys = on;
