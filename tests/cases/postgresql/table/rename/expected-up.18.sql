-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · rename sequence public.client_id_seq to customer_id_seq · lock: access exclusive
ALTER SEQUENCE "public"."client_id_seq" RENAME TO "customer_id_seq";

-- step 2/9 · rename table public.client to customer · lock: access exclusive
ALTER TABLE "public"."client" RENAME TO "customer";

-- step 3/9 · rename table public.client to customer · NOT NULL of column public.customer.id · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_id_not_null" TO "customer_id_not_null";

-- step 4/9 · rename table public.orders to purchase · lock: access exclusive
ALTER TABLE "public"."orders" RENAME TO "purchase";

-- step 5/9 · rename table public.orders to purchase · NOT NULL of column public.purchase.id · lock: access exclusive
ALTER TABLE "public"."purchase" RENAME CONSTRAINT "orders_id_not_null" TO "purchase_id_not_null";

-- step 6/9 · rename table public.orders to purchase · sequence of column public.purchase.id · lock: access exclusive
ALTER SEQUENCE "public"."orders_id_seq" RENAME TO "purchase_id_seq";

-- step 7/9 · rename index public.customer.client_email to customer_email · lock: share update exclusive
ALTER INDEX "public"."client_email" RENAME TO "customer_email";

-- step 8/9 · rename primary key public.customer.client_pkey to customer_pkey · lock: access exclusive
ALTER TABLE "public"."customer" RENAME CONSTRAINT "client_pkey" TO "customer_pkey";

-- step 9/9 · rename primary key public.purchase.orders_pkey to purchase_pkey · lock: access exclusive
ALTER TABLE "public"."purchase" RENAME CONSTRAINT "orders_pkey" TO "purchase_pkey";

COMMIT;
