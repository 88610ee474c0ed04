-- reversible:  lossy: public.booking, public.many
-- transaction: one

BEGIN;

-- step 1/5 · drop table public.booking · lock: access exclusive · loses data
DROP TABLE "public"."booking";

-- step 2/5 · drop table public.many · lock: access exclusive · loses data
DROP TABLE "public"."many";

-- step 3/5 · drop composite type public.pair
DROP TYPE "public"."pair";

-- step 4/5 · drop domain public.short
DROP DOMAIN "public"."short";

-- step 5/5 · drop range type public.span
DROP TYPE "public"."span";

COMMIT;
