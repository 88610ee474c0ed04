-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: options fillfactor=70 → fillfactor=80, toast.autovacuum_enabled=false · what comes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" SET ("fillfactor"='80', "toast"."autovacuum_enabled"='false');

COMMIT;
