-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign key public.orders.orders_customer: deferrable immediate → none · lock: access exclusive
ALTER TABLE "public"."orders" ALTER CONSTRAINT "orders_customer" NOT DEFERRABLE;

COMMIT;
