-- reversible:  lossy: main.item.x
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop trigger main.item.item_x · lock: access exclusive
DROP TRIGGER "item_x";

-- step 2/2 · drop column main.item.x · lock: access exclusive · rewrites the table · loses data
ALTER TABLE "item" DROP COLUMN "x";

COMMIT;
PRAGMA foreign_keys = on;
