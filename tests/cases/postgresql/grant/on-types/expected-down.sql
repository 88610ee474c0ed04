-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop grant public.amount.public
GRANT USAGE ON DOMAIN "public"."amount" TO PUBLIC;

-- step 2/4 · drop grant public.mood.public
GRANT USAGE ON TYPE "public"."mood" TO PUBLIC;

-- step 3/4 · drop grant public.mood.role_one
REVOKE ALL ON TYPE "public"."mood" FROM "role_one";

-- step 4/4 · drop grant public.pair.public
GRANT USAGE ON TYPE "public"."pair" TO PUBLIC;

COMMIT;
