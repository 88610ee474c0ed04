-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator class public.by_abs(btree): members …mp(integer, integer), FUNCTION 4 (integer, integer) btequali… → …mp(integer, integer)
ALTER OPERATOR FAMILY "public"."by_abs" USING "btree" DROP
FUNCTION 4 (integer, integer);

COMMIT;
