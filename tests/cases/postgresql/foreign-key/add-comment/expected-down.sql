-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign key public.orders.orders_customer: comment Who buys → none · lock: share update exclusive
COMMENT ON CONSTRAINT "orders_customer" ON "public"."orders" IS NULL;

COMMIT;
