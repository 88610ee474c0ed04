-- reversible:  lossy: main.item.note
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · drop column main.item.note · lock: access exclusive · rewrites the table · loses data
ALTER TABLE "item" DROP COLUMN "note";

COMMIT;
PRAGMA foreign_keys = on;
