-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: typmod-out bpchartypmodout → varchartypmodout
ALTER TYPE "public"."code" SET (TYPMOD_OUT = "varchartypmodout");

COMMIT;
