-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign key public.orders.orders_customer: not-enforced false → true · lock: access exclusive
ALTER TABLE "public"."orders" ALTER CONSTRAINT "orders_customer" NOT ENFORCED;

COMMIT;
