-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · rename operator family public.by_size(btree) to by_abs
ALTER OPERATOR FAMILY "public"."by_size" USING "btree" RENAME TO "by_abs";

-- step 2/4 · rename operator class public.by_size(btree) to by_abs
ALTER OPERATOR CLASS "public"."by_size" USING "btree" RENAME TO "by_abs";

-- step 3/4 · drop index public.item.item_abs · lock: access exclusive
DROP INDEX "public"."item_abs";

-- step 4/4 · create index public.item.item_abs · lock: share · scans the table
CREATE INDEX "item_abs" ON "public"."item" USING "btree" ("a" public.by_abs);

COMMIT;
