-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename base type public.code to mark
ALTER TYPE "public"."code" RENAME TO "mark";

COMMIT;
