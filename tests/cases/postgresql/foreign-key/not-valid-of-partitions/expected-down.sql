-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop foreign key public.orders.orders_customer · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" DROP CONSTRAINT "orders_customer";

COMMIT;
