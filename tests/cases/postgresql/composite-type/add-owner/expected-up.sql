-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter composite type public.address: owner postgres → role_one
ALTER TYPE "public"."address" OWNER TO "role_one";

COMMIT;
