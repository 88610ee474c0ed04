-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter view public.cheap: owner postgres → role_one · lock: access exclusive
ALTER VIEW "public"."cheap" OWNER TO "role_one";

COMMIT;
