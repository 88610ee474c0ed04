-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: owner role_one → role_two
ALTER TYPE "public"."span" OWNER TO "role_two";

COMMIT;
