-- reversible:  lossy: main.item.x
-- transaction: one

PRAGMA foreign_keys = off;
BEGIN IMMEDIATE;

-- step 1/2 · create column main.item.x · lock: access exclusive
ALTER TABLE "item" ADD COLUMN "x" INTEGER;

-- step 2/2 · create view main.xs · lock: access exclusive
CREATE VIEW "xs" AS
SELECT id, x FROM item;

COMMIT;
PRAGMA foreign_keys = on;
