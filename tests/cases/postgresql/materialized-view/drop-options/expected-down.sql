-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: options none → fillfactor=70 · what comes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" SET ("fillfactor"='70');

COMMIT;
