-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: owner role_two → role_one · lock: access exclusive
ALTER MATERIALIZED VIEW "public"."cheap" OWNER TO "role_one";

COMMIT;
