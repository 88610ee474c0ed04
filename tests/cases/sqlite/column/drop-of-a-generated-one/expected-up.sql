-- reversible:  lossy: main.item.x
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop column main.item.y · lock: access exclusive · rewrites the table
ALTER TABLE "item" DROP COLUMN "y";

-- step 2/2 · drop column main.item.x · lock: access exclusive · rewrites the table · loses data
ALTER TABLE "item" DROP COLUMN "x";

COMMIT;
PRAGMA foreign_keys = on;
