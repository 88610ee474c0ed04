-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename schema app to shop
ALTER SCHEMA "app" RENAME TO "shop";

-- step 2/3 · drop index shop.item.item_abs · lock: access exclusive
DROP INDEX "shop"."item_abs";

-- step 3/3 · create index shop.item.item_abs · lock: share · scans the table
CREATE INDEX "item_abs" ON "shop"."item" USING "btree" ("a" shop.by_abs);

COMMIT;
