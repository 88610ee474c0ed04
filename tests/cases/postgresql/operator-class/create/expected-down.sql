-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

-- step 2/3 · drop operator class public.by_abs(btree)
DROP OPERATOR CLASS "public"."by_abs" USING "btree";

-- step 3/3 · drop operator family public.by_abs(btree)
DROP OPERATOR FAMILY "public"."by_abs" USING "btree";

COMMIT;
