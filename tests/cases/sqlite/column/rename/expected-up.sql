-- reversible:  lossless
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/5 · rename column main.item.titel to title · lock: access exclusive
ALTER TABLE "item" RENAME COLUMN "titel" TO "title";

-- step 2/5 · drop trigger main.item.item_new · lock: access exclusive
DROP TRIGGER "item_new";

-- step 3/5 · drop view main.titles · lock: access exclusive
DROP VIEW "titles";

-- step 4/5 · create view main.titles · lock: access exclusive
CREATE VIEW "titles" AS
SELECT id, title FROM item;

-- step 5/5 · create trigger main.item.item_new · lock: access exclusive
CREATE TRIGGER "item_new" AFTER UPDATE OF "title" ON "item"
BEGIN
SELECT new.title;
END;

COMMIT;
PRAGMA foreign_keys = on;
