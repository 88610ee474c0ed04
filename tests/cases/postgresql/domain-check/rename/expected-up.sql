-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename check public.price.price_ok to price_sane
ALTER DOMAIN "public"."price" RENAME CONSTRAINT "price_ok" TO "price_sane";

COMMIT;
