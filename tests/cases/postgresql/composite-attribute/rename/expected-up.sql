-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename attribute public.address.city to town
ALTER TYPE "public"."address" RENAME ATTRIBUTE "city" TO "town";

COMMIT;
