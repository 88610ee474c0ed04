-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter check public.price.price_sane: comment No gifts → Nothing is for free
COMMENT ON CONSTRAINT "price_sane" ON DOMAIN "public"."price" IS 'Nothing is for free';

COMMIT;
