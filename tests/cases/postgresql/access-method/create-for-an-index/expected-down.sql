-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop index public.item.item_id · lock: access exclusive
DROP INDEX "public"."item_id";

-- step 2/5 · drop operator class public.by_place(own)
DROP OPERATOR CLASS "public"."by_place" USING "own";

-- step 3/5 · drop operator family public.by_place(own)
DROP OPERATOR FAMILY "public"."by_place" USING "own";

-- step 4/5 · drop access method own
DROP ACCESS METHOD "own";

-- step 5/5 · drop function public.kept_by(internal)
DROP FUNCTION "public"."kept_by"(internal);

COMMIT;
