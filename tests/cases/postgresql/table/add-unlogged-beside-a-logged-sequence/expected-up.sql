-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter table public.customer: unlogged false → true · lock: access exclusive · rewrites the table
ALTER TABLE "public"."customer" SET UNLOGGED;

-- step 2/2 · alter table public.customer: unlogged false → true · persistence of sequence public.numbers · lock: access exclusive · rewrites the table
ALTER SEQUENCE "public"."numbers" SET LOGGED;

COMMIT;
