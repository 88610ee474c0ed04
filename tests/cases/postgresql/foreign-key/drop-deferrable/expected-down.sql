-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign key public.orders.orders_customer: deferrable none → immediate · lock: access exclusive
ALTER TABLE "public"."orders" ALTER CONSTRAINT "orders_customer" DEFERRABLE;

COMMIT;
