-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create enum public.order_state
CREATE TYPE "public"."order_state" AS ENUM ('new', 'paid', 'on the way', 'sent, lost', 'it''s over');

-- step 2/2 · create column public.orders.state · lock: access exclusive
ALTER TABLE "public"."orders" ADD COLUMN "state" public.order_state DEFAULT 'on the way'::public.order_state;

COMMIT;
