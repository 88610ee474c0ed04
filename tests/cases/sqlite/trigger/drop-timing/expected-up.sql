-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · drop trigger main.item.item_log · lock: access exclusive
DROP TRIGGER "item_log";

-- step 2/2 · create trigger main.item.item_log · lock: access exclusive
CREATE TRIGGER "item_log" DELETE ON "item"
BEGIN
INSERT INTO log VALUES ('gone; END');
END;

COMMIT;
PRAGMA foreign_keys = on;
