-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create index main.item.item_name · lock: access exclusive · scans the table · may fail on the data present
CREATE UNIQUE INDEX "item_name" ON "item" ("name" collate nocase desc, lower(name), "id" + 1 desc) WHERE id > 0;

COMMIT;
PRAGMA foreign_keys = on;
