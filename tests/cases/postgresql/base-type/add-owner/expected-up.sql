-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter base type public.code: owner postgres → role_admin
ALTER TYPE "public"."code" OWNER TO "role_admin";

COMMIT;
