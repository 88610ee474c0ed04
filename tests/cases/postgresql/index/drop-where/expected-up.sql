-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index public.item.item_name · lock: access exclusive
DROP INDEX "public"."item_name";

-- step 2/2 · create index public.item.item_name · lock: share · scans the table
CREATE INDEX "item_name" ON "public"."item" USING "btree" ("name");

COMMIT;
