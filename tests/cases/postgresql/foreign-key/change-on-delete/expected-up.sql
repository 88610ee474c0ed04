-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop foreign key public.orders.orders_customer · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" DROP CONSTRAINT "orders_customer";

-- step 2/2 · create foreign key public.orders.orders_customer · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_customer" FOREIGN KEY ("customer") REFERENCES "public"."customer" ("id") ON DELETE SET NULL;

COMMIT;
