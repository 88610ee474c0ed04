-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop materialized view public.a_count · lock: access exclusive
DROP MATERIALIZED VIEW "public"."a_count";

-- step 2/2 · drop view public.cheap · lock: access exclusive
DROP VIEW "public"."cheap";

COMMIT;
