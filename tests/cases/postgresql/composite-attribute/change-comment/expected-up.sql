-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter attribute public.address.street: comment Number first → Name first
COMMENT ON COLUMN "public"."address"."street" IS 'Name first';

COMMIT;
