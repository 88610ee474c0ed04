-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create foreign key public.orders.orders_customer · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_customer" FOREIGN KEY ("customer") REFERENCES "public"."customer" ("id") NOT VALID;

COMMIT;
