-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: access-method heap_two → heap_three · lock: access exclusive · rewrites the table
ALTER TABLE "public"."customer" SET ACCESS METHOD "heap_three";

COMMIT;
