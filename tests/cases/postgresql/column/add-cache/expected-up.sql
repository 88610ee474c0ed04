-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: cache none → 10 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET CACHE 10;

COMMIT;
