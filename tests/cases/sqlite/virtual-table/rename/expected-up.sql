-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · rename virtual table main.search to lookup · lock: access exclusive
ALTER TABLE "search" RENAME TO "lookup";

COMMIT;
PRAGMA foreign_keys = on;
