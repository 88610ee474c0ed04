-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: owner role_two → role_one
ALTER TYPE "public"."span" OWNER TO "role_one";

COMMIT;
