-- reversible:  lossy: main.item.x
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · create column main.item.x · lock: access exclusive
ALTER TABLE "item" ADD COLUMN "x" INTEGER;

-- step 2/2 · create trigger main.item.item_x · lock: access exclusive
CREATE TRIGGER "item_x" AFTER UPDATE OF "x" ON "item"
BEGIN
SELECT 1;
END;

COMMIT;
PRAGMA foreign_keys = on;
