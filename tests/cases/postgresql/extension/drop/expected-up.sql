-- reversible:  lossy: citext, public.customer.email
-- transaction: one

BEGIN;

-- step 1/2 · drop column public.customer.email · lock: access exclusive · loses data
ALTER TABLE "public"."customer" DROP COLUMN "email";

-- step 2/2 · drop extension citext · lock: access exclusive · loses data
DROP EXTENSION "citext";

COMMIT;
