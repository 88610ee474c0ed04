-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create operator family public.by_abs(btree)
CREATE OPERATOR FAMILY "public"."by_abs" USING "btree";

-- step 2/2 · create operator class public.by_abs(btree)
CREATE OPERATOR CLASS "public"."by_abs" FOR TYPE integer USING "btree" FAMILY "public"."by_abs" AS
OPERATOR 1 public.|<(integer, integer),
OPERATOR 2 public.|<=(integer, integer),
OPERATOR 3 public.|=(integer, integer),
OPERATOR 4 public.|>=(integer, integer),
OPERATOR 5 public.|>(integer, integer),
FUNCTION 1 (integer, integer) public.abs_cmp(integer, integer);

COMMIT;
