-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename column main.item.first to schemadiff_old_first · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "first" TO "schemadiff_old_first";

-- step 2/3 · rename column main.item.second to first · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "second" TO "first";

-- step 3/3 · rename column main.item.schemadiff_old_first to second · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "schemadiff_old_first" TO "second";

COMMIT;
PRAGMA foreign_keys = on;
