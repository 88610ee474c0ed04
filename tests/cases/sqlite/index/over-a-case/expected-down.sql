-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · drop index main.item.item_case · lock: access exclusive
DROP INDEX "item_case";

COMMIT;
PRAGMA foreign_keys = on;
