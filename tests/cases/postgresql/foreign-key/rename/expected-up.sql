-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename foreign key public.orders.orders_customer to orders_buyer · lock: access exclusive
ALTER TABLE "public"."orders" RENAME CONSTRAINT "orders_customer" TO "orders_buyer";

COMMIT;
