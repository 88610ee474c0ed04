-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: analyze array_typanalyze → range_typanalyze
ALTER TYPE "public"."code" SET (ANALYZE = "range_typanalyze");

COMMIT;
