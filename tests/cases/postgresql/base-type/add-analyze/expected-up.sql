-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: analyze none → array_typanalyze
ALTER TYPE "public"."code" SET (ANALYZE = "array_typanalyze");

COMMIT;
