-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename check public.price.price_sane to price_ok
ALTER DOMAIN "public"."price" RENAME CONSTRAINT "price_sane" TO "price_ok";

COMMIT;
