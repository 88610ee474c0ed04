-- reversible:  lossy: main.item.x
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · create column main.item.x · lock: access exclusive
ALTER TABLE "item" ADD COLUMN "x" INTEGER;

-- step 2/2 · create index main.item.item_id · lock: access exclusive · scans the table
CREATE INDEX "item_id" ON "item" ("id") WHERE x IS NOT NULL;

COMMIT;
PRAGMA foreign_keys = on;
