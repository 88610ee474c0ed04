-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter table public.customer: unlogged true → false · lock: access exclusive · rewrites the table
ALTER TABLE "public"."customer" SET LOGGED;

COMMIT;
