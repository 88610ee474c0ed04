-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter check public.price.price_sane: comment Nothing is for free → No gifts
COMMENT ON CONSTRAINT "price_sane" ON DOMAIN "public"."price" IS 'No gifts';

COMMIT;
