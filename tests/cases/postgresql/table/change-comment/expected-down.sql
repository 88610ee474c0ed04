-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: comment Who buys → Who buys; 'quoted' · lock: share update exclusive
COMMENT ON TABLE "public"."customer" IS 'Who buys; ''quoted''';

COMMIT;
