-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop operator class public.by_abs(btree)
DROP OPERATOR CLASS "public"."by_abs" USING "btree";

-- step 2/2 · drop operator family public.by_abs(btree)
DROP OPERATOR FAMILY "public"."by_abs" USING "btree";

COMMIT;
