-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter range type public.span: owner role_one → postgres
ALTER TYPE "public"."span" OWNER TO "postgres";

COMMIT;
