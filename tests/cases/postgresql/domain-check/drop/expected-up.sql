-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop check public.price.price_sane
ALTER DOMAIN "public"."price" DROP CONSTRAINT "price_sane";

COMMIT;
