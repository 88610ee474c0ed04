-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop check public.price.price_check
ALTER DOMAIN "public"."price" DROP CONSTRAINT "price_check";

-- step 2/2 · drop check public.price.price_check1
ALTER DOMAIN "public"."price" DROP CONSTRAINT "price_check1";

COMMIT;
