-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename operator family public.lengths(btree) to sizes
ALTER OPERATOR FAMILY "public"."lengths" USING "btree" RENAME TO "sizes";

COMMIT;
