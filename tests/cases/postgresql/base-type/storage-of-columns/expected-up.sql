-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter base type public.code: storage main → extended
ALTER TYPE "public"."code" SET (STORAGE = extended);

-- step 2/2 · alter base type public.code: storage main → extended · column public.item.code · lock: access exclusive
ALTER TABLE ONLY "public"."item" ALTER COLUMN "code" SET STORAGE EXTENDED;

COMMIT;
