-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename composite type public.address to location
ALTER TYPE "public"."address" RENAME TO "location";

COMMIT;
