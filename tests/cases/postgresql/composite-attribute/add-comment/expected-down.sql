-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter attribute public.address.street: comment Number first → none
COMMENT ON COLUMN "public"."address"."street" IS NULL;

COMMIT;
