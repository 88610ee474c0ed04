-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · rename column main.item.id to nr · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "id" TO "nr";

COMMIT;
PRAGMA foreign_keys = on;
