-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename base type public.mark to code
ALTER TYPE "public"."mark" RENAME TO "code";

COMMIT;
