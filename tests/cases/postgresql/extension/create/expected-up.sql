-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create extension citext
CREATE EXTENSION "citext";

-- step 2/2 · create column public.customer.email · lock: access exclusive
ALTER TABLE "public"."customer" ADD COLUMN "email" public.citext;

COMMIT;
