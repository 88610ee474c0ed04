-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign key public.orders.orders_customer: comment none → Who buys · lock: share update exclusive
COMMENT ON CONSTRAINT "orders_customer" ON "public"."orders" IS 'Who buys';

COMMIT;
