-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter composite type public.address: owner role_one → postgres
ALTER TYPE "public"."address" OWNER TO "postgres";

COMMIT;
