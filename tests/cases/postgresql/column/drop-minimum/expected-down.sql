-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: minimum none → -100 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET MINVALUE -100 SET START WITH -100;

COMMIT;
