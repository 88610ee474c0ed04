-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop foreign key public.orders.orders_payer_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" DROP CONSTRAINT "orders_payer_fkey";

-- step 2/2 · drop foreign key public.orders.orders_tenant_customer_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" DROP CONSTRAINT "orders_tenant_customer_fkey";

COMMIT;
