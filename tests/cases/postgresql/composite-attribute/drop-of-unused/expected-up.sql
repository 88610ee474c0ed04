-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop attribute public.address.city
ALTER TYPE "public"."address" DROP ATTRIBUTE "city";

COMMIT;
