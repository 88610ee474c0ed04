-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename composite type public.location to address
ALTER TYPE "public"."location" RENAME TO "address";

COMMIT;
