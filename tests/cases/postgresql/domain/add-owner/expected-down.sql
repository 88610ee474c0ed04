-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter domain public.email: owner role_one → postgres
ALTER DOMAIN "public"."email" OWNER TO "postgres";

COMMIT;
