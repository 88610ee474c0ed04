-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop materialized view public.cheap · lock: access exclusive
DROP MATERIALIZED VIEW "public"."cheap";

COMMIT;
