-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator family public.sizes(btree): comment One → none
COMMENT ON OPERATOR FAMILY "public"."sizes" USING "btree" IS NULL;

COMMIT;
