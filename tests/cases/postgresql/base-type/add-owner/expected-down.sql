-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: owner role_admin → postgres
ALTER TYPE "public"."code" OWNER TO "postgres";

COMMIT;
