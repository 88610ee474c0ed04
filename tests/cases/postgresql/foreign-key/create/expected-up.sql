-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create foreign key public.orders.orders_customer · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_customer" FOREIGN KEY ("tenant", "customer") REFERENCES "public"."customer" ("tenant", "id") ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- step 2/2 · create foreign key public.orders.orders_customer · comment
COMMENT ON CONSTRAINT "orders_customer" ON "public"."orders" IS 'Who buys';

COMMIT;
