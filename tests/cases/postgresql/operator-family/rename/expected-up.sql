-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename operator family public.sizes(btree) to lengths
ALTER OPERATOR FAMILY "public"."sizes" USING "btree" RENAME TO "lengths";

COMMIT;
