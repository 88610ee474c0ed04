-- reversible:  lossy: public.customer.email
-- transaction: one

BEGIN;

-- step 1/2 · drop column public.customer.email · lock: access exclusive · loses data
ALTER TABLE "public"."customer" DROP COLUMN "email";

-- step 2/2 · drop domain public.email
DROP DOMAIN "public"."email";

COMMIT;
