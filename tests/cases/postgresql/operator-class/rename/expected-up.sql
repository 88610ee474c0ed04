-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · rename operator family public.by_abs(btree) to by_size
ALTER OPERATOR FAMILY "public"."by_abs" USING "btree" RENAME TO "by_size";

-- step 2/4 · rename operator class public.by_abs(btree) to by_size
ALTER OPERATOR CLASS "public"."by_abs" USING "btree" RENAME TO "by_size";

-- step 3/4 · drop index public.item.item_abs · lock: access exclusive
DROP INDEX "public"."item_abs";

-- step 4/4 · create index public.item.item_abs · lock: share · scans the table
CREATE INDEX "item_abs" ON "public"."item" USING "btree" ("a" public.by_size);

COMMIT;
