-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: comment The two → Both
COMMENT ON STATISTICS "public"."item_both" IS 'Both';

COMMIT;
