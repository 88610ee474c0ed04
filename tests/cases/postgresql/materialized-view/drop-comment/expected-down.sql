-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: comment none → Below two · lock: share update exclusive
COMMENT ON MATERIALIZED VIEW "public"."cheap" IS 'Below two';

COMMIT;
