-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.email: owner role_one → role_two
ALTER DOMAIN "public"."email" OWNER TO "role_two";

COMMIT;
