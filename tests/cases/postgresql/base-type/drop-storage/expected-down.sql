-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: storage plain → extended
ALTER TYPE "public"."code" SET (STORAGE = extended);

COMMIT;
