-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop index public.item.item_abs · lock: access exclusive
DROP INDEX "public"."item_abs";

-- step 2/4 · drop operator class public.by_abs(btree)
DROP OPERATOR CLASS "public"."by_abs" USING "btree";

-- step 3/4 · create operator class public.by_abs(btree)
CREATE OPERATOR CLASS "public"."by_abs" FOR TYPE integer USING "btree" FAMILY "public"."sizes" AS
OPERATOR 1 public.|<(integer, integer),
OPERATOR 2 public.|<=(integer, integer),
OPERATOR 3 public.|=(integer, integer),
OPERATOR 4 public.|>=(integer, integer),
OPERATOR 5 public.|>(integer, integer),
FUNCTION 1 (integer, integer) public.abs_cmp(integer, integer);

-- step 4/4 · create index public.item.item_abs · lock: share · scans the table
CREATE INDEX "item_abs" ON "public"."item" USING "btree" ("a" public.by_abs);

COMMIT;
