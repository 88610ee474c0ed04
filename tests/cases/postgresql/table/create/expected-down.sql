-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop table public.orders · lock: access exclusive · loses data
DROP TABLE "public"."orders";

COMMIT;
