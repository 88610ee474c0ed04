-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: owner role_one → postgres
ALTER STATISTICS "public"."item_both" OWNER TO "postgres";

COMMIT;
