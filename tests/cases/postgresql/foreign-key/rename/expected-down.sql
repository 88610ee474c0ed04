-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename foreign key public.orders.orders_buyer to orders_customer · lock: access exclusive
ALTER TABLE "public"."orders" RENAME CONSTRAINT "orders_buyer" TO "orders_customer";

COMMIT;
