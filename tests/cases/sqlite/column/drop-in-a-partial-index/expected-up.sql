-- reversible:  lossy: main.item.x
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop index main.item.item_id · lock: access exclusive
DROP INDEX "item_id";

-- step 2/2 · drop column main.item.x · lock: access exclusive · rewrites the table · loses data
ALTER TABLE "item" DROP COLUMN "x";

COMMIT;
PRAGMA foreign_keys = on;
