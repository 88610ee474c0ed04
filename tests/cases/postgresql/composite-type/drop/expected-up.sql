-- reversible:  lossy: public.person
-- transaction: one

BEGIN;

-- step 1/2 · drop table public.person · lock: access exclusive · loses data
DROP TABLE "public"."person";

-- step 2/2 · drop composite type public.address
DROP TYPE "public"."address";

COMMIT;
