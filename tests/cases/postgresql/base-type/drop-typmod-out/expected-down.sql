-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: typmod-out none → varchartypmodout
ALTER TYPE "public"."code" SET (TYPMOD_OUT = "varchartypmodout");

COMMIT;
