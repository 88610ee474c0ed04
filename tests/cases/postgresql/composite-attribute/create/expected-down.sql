-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop attribute public.address.post_code · loses data
ALTER TYPE "public"."address" DROP ATTRIBUTE "post_code";

COMMIT;
