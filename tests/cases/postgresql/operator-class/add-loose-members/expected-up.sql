-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter operator class public.by_abs(btree): members …mp(integer, integer) → …mp(integer, integer), FUNCTION 4 (integer, integer) btequali…
ALTER OPERATOR FAMILY "public"."by_abs" USING "btree" ADD
FUNCTION 4 (integer, integer) btequalimage(oid);

COMMIT;
