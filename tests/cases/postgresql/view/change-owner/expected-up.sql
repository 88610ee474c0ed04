-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view public.cheap: owner role_one → role_two · lock: access exclusive
ALTER VIEW "public"."cheap" OWNER TO "role_two";

COMMIT;
