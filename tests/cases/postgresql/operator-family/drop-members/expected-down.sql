-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator family public.sizes(btree): members none → OPERATOR 1 <(integer, bigint)
ALTER OPERATOR FAMILY "public"."sizes" USING "btree" ADD
OPERATOR 1 <(integer, bigint);

COMMIT;
