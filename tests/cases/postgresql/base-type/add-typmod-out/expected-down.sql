-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: typmod-out varchartypmodout → none
ALTER TYPE "public"."code" SET (TYPMOD_OUT = NONE);

COMMIT;
