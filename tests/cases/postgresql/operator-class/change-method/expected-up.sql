-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create operator family public.by_abs(hash)
CREATE OPERATOR FAMILY "public"."by_abs" USING "hash";

-- step 2/4 · create operator class public.by_abs(hash)
CREATE OPERATOR CLASS "public"."by_abs" FOR TYPE integer USING "hash" FAMILY "public"."by_abs" AS
OPERATOR 1 public.|=(integer, integer),
FUNCTION 1 (integer, integer) hashint4(integer);

-- step 3/4 · drop operator class public.by_abs(btree)
DROP OPERATOR CLASS "public"."by_abs" USING "btree";

-- step 4/4 · drop operator family public.by_abs(btree)
DROP OPERATOR FAMILY "public"."by_abs" USING "btree";

COMMIT;
