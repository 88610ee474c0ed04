-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · create index main.item.item_case · lock: access exclusive · scans the table
CREATE INDEX "item_case" ON "item" (case when a then b end, not a desc);

COMMIT;
PRAGMA foreign_keys = on;
