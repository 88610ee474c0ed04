-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: typmod-in bpchartypmodin → varchartypmodin
ALTER TYPE "public"."code" SET (TYPMOD_IN = "varchartypmodin");

COMMIT;
