-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter composite type public.address: comment Where it is → Where
COMMENT ON TYPE "public"."address" IS 'Where';

COMMIT;
