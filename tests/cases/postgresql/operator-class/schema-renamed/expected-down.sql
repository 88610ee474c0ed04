-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename schema shop to app
ALTER SCHEMA "shop" RENAME TO "app";

-- step 2/3 · drop index app.item.item_abs · lock: access exclusive
DROP INDEX "app"."item_abs";

-- step 3/3 · create index app.item.item_abs · lock: share · scans the table
CREATE INDEX "item_abs" ON "app"."item" USING "btree" ("a" app.by_abs);

COMMIT;
