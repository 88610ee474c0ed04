-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: default none → 'none'::text · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" SET DEFAULT 'none'::text;

COMMIT;
