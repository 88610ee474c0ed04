-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: statistics none → 200 · lock: share update exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET STATISTICS 200;

COMMIT;
