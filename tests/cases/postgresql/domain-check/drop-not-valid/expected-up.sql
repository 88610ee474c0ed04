-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter check public.price.price_sane: not-valid true → false · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "public"."price" VALIDATE CONSTRAINT "price_sane";

COMMIT;
