-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop check public.price.price_sane
ALTER DOMAIN "public"."price" DROP CONSTRAINT "price_sane";

-- step 2/2 · create check public.price.price_sane
ALTER DOMAIN "public"."price" ADD CONSTRAINT "price_sane" CHECK (VALUE > 0::numeric) NOT VALID;

COMMIT;
