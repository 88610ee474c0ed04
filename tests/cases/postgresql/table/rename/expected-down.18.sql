-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · rename sequence public.customer_id_seq to client_id_seq · lock: access exclusive
ALTER SEQUENCE "public"."customer_id_seq" RENAME TO "client_id_seq";

-- step 2/9 · rename table public.customer to client · lock: access exclusive
ALTER TABLE "public"."customer" RENAME TO "client";

-- step 3/9 · rename table public.customer to client · NOT NULL of column public.client.id · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_id_not_null" TO "client_id_not_null";

-- step 4/9 · rename table public.purchase to orders · lock: access exclusive
ALTER TABLE "public"."purchase" RENAME TO "orders";

-- step 5/9 · rename table public.purchase to orders · NOT NULL of column public.orders.id · lock: access exclusive
ALTER TABLE "public"."orders" RENAME CONSTRAINT "purchase_id_not_null" TO "orders_id_not_null";

-- step 6/9 · rename table public.purchase to orders · sequence of column public.orders.id · lock: access exclusive
ALTER SEQUENCE "public"."purchase_id_seq" RENAME TO "orders_id_seq";

-- step 7/9 · rename index public.client.customer_email to client_email · lock: share update exclusive
ALTER INDEX "public"."customer_email" RENAME TO "client_email";

-- step 8/9 · rename primary key public.client.customer_pkey to client_pkey · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_pkey" TO "client_pkey";

-- step 9/9 · rename primary key public.orders.purchase_pkey to orders_pkey · lock: access exclusive
ALTER TABLE "public"."orders" RENAME CONSTRAINT "purchase_pkey" TO "orders_pkey";

COMMIT;
