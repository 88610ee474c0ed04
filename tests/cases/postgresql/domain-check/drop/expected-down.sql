-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create check public.price.price_sane · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "public"."price" ADD CONSTRAINT "price_sane" CHECK (VALUE > 0::numeric);

-- step 2/2 · create check public.price.price_sane · comment
COMMENT ON CONSTRAINT "price_sane" ON DOMAIN "public"."price" IS 'No gifts';

COMMIT;
