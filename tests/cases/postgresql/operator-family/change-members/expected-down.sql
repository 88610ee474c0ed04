-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator family public.sizes(btree): members OPERATOR 1 <(integer, bigint), OPERATOR 5 >(integer, bigint)… → OPERATOR 1 <(integer, bigint)
ALTER OPERATOR FAMILY "public"."sizes" USING "btree" DROP
OPERATOR 5 (integer, bigint),
FUNCTION 1 (integer, bigint);

COMMIT;
