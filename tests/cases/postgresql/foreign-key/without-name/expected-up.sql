-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create foreign key public.orders.orders_payer_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_payer_fkey" FOREIGN KEY ("payer") REFERENCES "public"."customer" ("id");

-- step 2/2 · create foreign key public.orders.orders_tenant_customer_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_tenant_customer_fkey" FOREIGN KEY ("tenant", "customer") REFERENCES "public"."customer" ("tenant", "id");

COMMIT;
