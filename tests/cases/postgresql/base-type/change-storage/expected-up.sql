-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: storage extended → main
ALTER TYPE "public"."code" SET (STORAGE = main);

COMMIT;
