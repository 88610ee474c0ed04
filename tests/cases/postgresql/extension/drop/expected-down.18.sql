-- reversible:  lossy: citext, public.customer.email
-- transaction: one

BEGIN;

-- step 1/2 · create extension citext
CREATE EXTENSION "citext" WITH SCHEMA "public" VERSION '1.8';

-- step 2/2 · create column public.customer.email · lock: access exclusive
ALTER TABLE "public"."customer" ADD COLUMN "email" public.citext;

COMMIT;
