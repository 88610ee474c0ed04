-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: owner role_two → role_one
ALTER STATISTICS "public"."item_both" OWNER TO "role_one";

COMMIT;
