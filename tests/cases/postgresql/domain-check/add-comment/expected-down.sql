-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter check public.price.price_sane: comment No gifts → none
COMMENT ON CONSTRAINT "price_sane" ON DOMAIN "public"."price" IS NULL;

COMMIT;
