-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename table public.customer to schemadiff_old_customer · lock: access exclusive
ALTER TABLE "public"."customer" RENAME TO "schemadiff_old_customer";

-- step 2/3 · rename table public.customer_new to customer · lock: access exclusive
ALTER TABLE "public"."customer_new" RENAME TO "customer";

-- step 3/3 · rename table public.schemadiff_old_customer to customer_old · lock: access exclusive
ALTER TABLE "public"."schemadiff_old_customer" RENAME TO "customer_old";

COMMIT;
