-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename enum public.order_state to status
ALTER TYPE "public"."order_state" RENAME TO "status";

-- step 2/3 · drop view public.orders_open · lock: access exclusive
DROP VIEW "public"."orders_open";

-- step 3/3 · create view public.orders_open
CREATE VIEW "public"."orders_open" AS
SELECT orders.id,
    orders.state
   FROM public.orders
  WHERE orders.state <> 'shipped'::public.status;

COMMIT;
