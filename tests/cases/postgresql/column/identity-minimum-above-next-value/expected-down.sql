-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: minimum 100 → none · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET NO MINVALUE SET START WITH 1;

COMMIT;
