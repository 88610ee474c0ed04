-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign key public.orders.orders_customer: not-enforced true → false · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "public"."orders" ALTER CONSTRAINT "orders_customer" ENFORCED;

COMMIT;
