-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: options autovacuum_enabled=false, fillfactor=70 → none · what goes · lock: share update exclusive
ALTER TABLE "public"."customer" RESET ("autovacuum_enabled", "fillfactor");

COMMIT;
