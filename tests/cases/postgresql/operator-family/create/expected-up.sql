-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create operator family public.sizes(btree)
CREATE OPERATOR FAMILY "public"."sizes" USING "btree";

-- step 2/3 · create operator family public.sizes(btree)
ALTER OPERATOR FAMILY "public"."sizes" USING "btree" ADD
OPERATOR 1 <(integer, bigint),
FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);

-- step 3/3 · drop schema app
DROP SCHEMA "app";

COMMIT;
