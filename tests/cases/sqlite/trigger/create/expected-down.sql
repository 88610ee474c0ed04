-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/1 · drop trigger main.item.item_log · lock: access exclusive
DROP TRIGGER "item_log";

COMMIT;
PRAGMA foreign_keys = on;
