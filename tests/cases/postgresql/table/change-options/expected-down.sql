-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table public.customer: options fillfactor=80, toast.autovacuum_enabled=false → autovacuum_enabled=false, fillfactor=70 · what goes · lock: share update exclusive
ALTER TABLE "public"."customer" RESET ("toast"."autovacuum_enabled");

-- step 2/2 · alter table public.customer: options fillfactor=80, toast.autovacuum_enabled=false → autovacuum_enabled=false, fillfactor=70 · what comes · lock: share update exclusive
ALTER TABLE "public"."customer" SET ("autovacuum_enabled"='false', "fillfactor"='70');

COMMIT;
