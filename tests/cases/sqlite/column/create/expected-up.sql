-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create column main.item.note · lock: access exclusive
ALTER TABLE "item" ADD COLUMN "note" TEXT DEFAULT 'none' COLLATE "NOCASE";

COMMIT;
PRAGMA foreign_keys = on;
