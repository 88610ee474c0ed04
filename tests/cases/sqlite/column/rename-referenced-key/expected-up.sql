-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · rename column main.item.nr to id · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "nr" TO "id";

COMMIT;
PRAGMA foreign_keys = on;
