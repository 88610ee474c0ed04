-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: maximum 1000 → 2000 · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET MAXVALUE 2000;

COMMIT;
