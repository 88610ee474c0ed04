-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop composite type public.nothing
DROP TYPE "public"."nothing";

-- step 2/5 · drop composite type public.place
DROP TYPE "public"."place";

-- step 3/5 · drop composite type public.address
DROP TYPE "public"."address";

-- step 4/5 · drop domain public.label
DROP DOMAIN "public"."label";

-- step 5/5 · drop enum public.state
DROP TYPE "public"."state";

COMMIT;
