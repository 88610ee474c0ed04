-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: typmod-in varchartypmodin → none
ALTER TYPE "public"."code" SET (TYPMOD_IN = NONE);

COMMIT;
