-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop base type public.code
DROP TYPE "public"."code";

COMMIT;
