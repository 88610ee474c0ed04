-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · drop column main.item.x · lock: access exclusive · rewrites the table · loses data
ALTER TABLE "item" DROP COLUMN "x";

COMMIT;
PRAGMA foreign_keys = on;
