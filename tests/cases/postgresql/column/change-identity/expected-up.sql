-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: identity by default → always · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET GENERATED ALWAYS;

COMMIT;
