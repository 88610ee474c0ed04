-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop view public.cheapest · lock: access exclusive
DROP VIEW "public"."cheapest";

-- step 2/2 · drop view public.cheap · lock: access exclusive
DROP VIEW "public"."cheap";

COMMIT;
