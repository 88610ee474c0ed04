-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create check public.price.price_check · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "public"."price" ADD CONSTRAINT "price_check" CHECK (VALUE > 0::numeric);

-- step 2/2 · create check public.price.price_check1 · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "public"."price" ADD CONSTRAINT "price_check1" CHECK (VALUE < 1000::numeric);

COMMIT;
