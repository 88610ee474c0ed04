-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create column main.item.x · lock: access exclusive
ALTER TABLE "item" ADD COLUMN "x" INTEGER NOT NULL DEFAULT 7;

COMMIT;
PRAGMA foreign_keys = on;
