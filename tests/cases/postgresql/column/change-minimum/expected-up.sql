-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: minimum -100 → -200 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET MINVALUE -200 SET START WITH -200;

COMMIT;
