-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.email: owner role_two → role_one
ALTER DOMAIN "public"."email" OWNER TO "role_one";

COMMIT;
