-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: owner role_one → role_two
ALTER STATISTICS "public"."item_both" OWNER TO "role_two";

COMMIT;
