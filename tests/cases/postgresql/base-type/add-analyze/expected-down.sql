-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: analyze array_typanalyze → none
ALTER TYPE "public"."code" SET (ANALYZE = NONE);

COMMIT;
