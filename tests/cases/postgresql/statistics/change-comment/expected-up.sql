-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter statistics public.item.item_both: comment Both → The two
COMMENT ON STATISTICS "public"."item_both" IS 'The two';

COMMIT;
