-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/3 · rename column main.item.second to schemadiff_old_second · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "second" TO "schemadiff_old_second";

-- step 2/3 · rename column main.item.first to second · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "first" TO "second";

-- step 3/3 · rename column main.item.schemadiff_old_second to first · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "schemadiff_old_second" TO "first";

COMMIT;
PRAGMA foreign_keys = on;
