-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop index main.item.item_name · lock: access exclusive
DROP INDEX "item_name";

-- step 2/2 · create index main.item.item_name · lock: access exclusive · scans the table
CREATE INDEX "item_name" ON "item" ("name" desc);

COMMIT;
PRAGMA foreign_keys = on;
