-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign key public.orders.orders_customer: not-valid true → false · lock: share update exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."orders" VALIDATE CONSTRAINT "orders_customer";

COMMIT;
