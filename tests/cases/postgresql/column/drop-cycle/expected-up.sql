-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: cycle true → false · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET NO CYCLE;

COMMIT;
