-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/5 · rename column main.item.title to titel · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "title" TO "titel";

-- step 2/5 · drop trigger main.item.item_new · lock: access exclusive
DROP TRIGGER "item_new";

-- step 3/5 · drop view main.titles · lock: access exclusive
DROP VIEW "titles";

-- step 4/5 · create view main.titles · lock: access exclusive
CREATE VIEW "titles" AS
SELECT id, titel FROM item;

-- step 5/5 · create trigger main.item.item_new · lock: access exclusive
CREATE TRIGGER "item_new" AFTER UPDATE OF "titel" ON "item"
BEGIN
SELECT new.titel;
END;

COMMIT;
PRAGMA foreign_keys = on;
