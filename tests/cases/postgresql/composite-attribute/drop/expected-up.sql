-- reversible:  lossy: public.address.city
-- transaction: one

BEGIN;

-- step 1/1 · drop attribute public.address.city · loses data
ALTER TYPE "public"."address" DROP ATTRIBUTE "city";

COMMIT;
