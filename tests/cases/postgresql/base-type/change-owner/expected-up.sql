-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: owner role_admin → role_admin_two
ALTER TYPE "public"."code" OWNER TO "role_admin_two";

COMMIT;
