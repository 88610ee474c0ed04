-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter materialized view public.cheap: options fillfactor=80, toast.autovacuum_enabled=false → fillfactor=70 · what goes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" RESET ("toast"."autovacuum_enabled");

-- step 2/2 · alter materialized view public.cheap: options fillfactor=80, toast.autovacuum_enabled=false → fillfactor=70 · what comes · lock: share update exclusive
ALTER MATERIALIZED VIEW "public"."cheap" SET ("fillfactor"='70');

COMMIT;
