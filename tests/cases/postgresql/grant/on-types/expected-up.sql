-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · create grant public.amount.public
REVOKE USAGE ON DOMAIN "public"."amount" FROM PUBLIC;

-- step 2/4 · create grant public.mood.public
REVOKE USAGE ON TYPE "public"."mood" FROM PUBLIC;

-- step 3/4 · create grant public.mood.role_one
GRANT ALL ON TYPE "public"."mood" TO "role_one";

-- step 4/4 · create grant public.pair.public
REVOKE USAGE ON TYPE "public"."pair" FROM PUBLIC;

COMMIT;
