-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter attribute public.address.street: comment Name first → Number first
COMMENT ON COLUMN "public"."address"."street" IS 'Number first';

COMMIT;
