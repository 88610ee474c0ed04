-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename attribute public.address.town to city
ALTER TYPE "public"."address" RENAME ATTRIBUTE "town" TO "city";

COMMIT;
