-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: comment Below two → Cheap ones · lock: share update exclusive
COMMENT ON MATERIALIZED VIEW "public"."cheap" IS 'Cheap ones';

COMMIT;
