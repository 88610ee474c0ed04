-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter attribute public.address.street: comment none → Number first
COMMENT ON COLUMN "public"."address"."street" IS 'Number first';

COMMIT;
