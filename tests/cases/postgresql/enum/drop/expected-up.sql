-- reversible:  lossy: public.orders.state
-- transaction: one

BEGIN;

-- step 1/2 · drop column public.orders.state · lock: access exclusive · loses data
ALTER TABLE "public"."orders" DROP COLUMN "state";

-- step 2/2 · drop enum public.order_state
DROP TYPE "public"."order_state";

COMMIT;
