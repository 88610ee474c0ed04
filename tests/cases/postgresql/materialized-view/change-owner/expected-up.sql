-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter materialized view public.cheap: owner role_one → role_two · lock: access exclusive
ALTER MATERIALIZED VIEW "public"."cheap" OWNER TO "role_two";

COMMIT;
