-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator family public.sizes(btree): comment One → Two
COMMENT ON OPERATOR FAMILY "public"."sizes" USING "btree" IS 'Two';

COMMIT;
