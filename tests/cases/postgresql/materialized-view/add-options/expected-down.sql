-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: options fillfactor=70 → none · what goes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" RESET ("fillfactor");

COMMIT;
