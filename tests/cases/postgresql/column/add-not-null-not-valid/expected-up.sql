-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.item.x: not-null-not-valid false → true · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" DROP NOT NULL;

-- step 2/2 · alter column public.item.x: not-null-not-valid false → true · lock: access exclusive
ALTER TABLE "public"."item" ADD NOT NULL "x" NOT VALID;

COMMIT;
