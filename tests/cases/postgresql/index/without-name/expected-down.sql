-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop materialized view public.m · lock: access exclusive
DROP MATERIALIZED VIEW "public"."m";

-- step 2/3 · drop index public.t.t_id_idx1 · lock: access exclusive
DROP INDEX "public"."t_id_idx1";

-- step 3/3 · drop index public.t.t_lower_id_name_idx · lock: access exclusive
DROP INDEX "public"."t_lower_id_name_idx";

COMMIT;
