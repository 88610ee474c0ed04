-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator family public.sizes(btree): members OPERATOR 1 <(integer, bigint) → none
ALTER OPERATOR FAMILY "public"."sizes" USING "btree" DROP
OPERATOR 1 (integer, bigint);

COMMIT;
