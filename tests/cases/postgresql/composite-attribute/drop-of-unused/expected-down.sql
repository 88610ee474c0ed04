-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create attribute public.address.city
ALTER TYPE "public"."address" ADD ATTRIBUTE "city" text;

COMMIT;
