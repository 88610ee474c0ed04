-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter base type public.code: storage extended → main
ALTER TYPE "public"."code" SET (STORAGE = main);

-- step 2/2 · alter base type public.code: storage extended → main · column public.item.code · lock: access exclusive
ALTER TABLE ONLY "public"."item" ALTER COLUMN "code" SET STORAGE MAIN;

COMMIT;
