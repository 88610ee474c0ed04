-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create column main.item.b · lock: access exclusive
ALTER TABLE "item" ADD COLUMN "b" INTEGER;

COMMIT;
PRAGMA foreign_keys = on;
