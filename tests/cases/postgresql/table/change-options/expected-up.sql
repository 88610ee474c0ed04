-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table public.customer: options autovacuum_enabled=false, fillfactor=70 → fillfactor=80, toast.autovacuum_enabled=false · what goes · lock: share update exclusive
ALTER TABLE "public"."customer" RESET ("autovacuum_enabled");

-- step 2/2 · alter table public.customer: options autovacuum_enabled=false, fillfactor=70 → fillfactor=80, toast.autovacuum_enabled=false · what comes · lock: share update exclusive
ALTER TABLE "public"."customer" SET ("fillfactor"='80', "toast"."autovacuum_enabled"='false');

COMMIT;
