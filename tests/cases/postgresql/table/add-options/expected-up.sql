-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: options none → autovacuum_enabled=false, fillfactor=70 · what comes · lock: share update exclusive
ALTER TABLE "public"."customer" SET ("autovacuum_enabled"='false', "fillfactor"='70');

COMMIT;
