-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: increment none → 5 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET INCREMENT BY 5;

COMMIT;
