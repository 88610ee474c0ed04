-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create column main.item.x · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "item" ADD COLUMN "x" INTEGER DEFAULT 1 CHECK (x > 0);

COMMIT;
PRAGMA foreign_keys = on;
