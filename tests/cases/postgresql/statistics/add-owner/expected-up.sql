-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: owner postgres → role_one
ALTER STATISTICS "public"."item_both" OWNER TO "role_one";

COMMIT;
