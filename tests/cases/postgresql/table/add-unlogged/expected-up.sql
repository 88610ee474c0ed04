-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: unlogged false → true · lock: access exclusive · rewrites the table
ALTER TABLE "public"."customer" SET UNLOGGED;

COMMIT;
