-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter composite type public.address: owner role_one → role_two
ALTER TYPE "public"."address" OWNER TO "role_two";

COMMIT;
