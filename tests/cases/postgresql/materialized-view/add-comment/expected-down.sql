-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: comment Below two → none · lock: share update exclusive
COMMENT ON MATERIALIZED VIEW "public"."cheap" IS NULL;

COMMIT;
