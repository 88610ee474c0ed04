-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · rename sequence public.customer_id_seq to client_id_seq · lock: access exclusive
ALTER SEQUENCE "public"."customer_id_seq" RENAME TO "client_id_seq";

-- step 2/7 · rename table public.customer to client · lock: access exclusive
ALTER TABLE "public"."customer" RENAME TO "client";

-- step 3/7 · rename table public.purchase to orders · lock: access exclusive
ALTER TABLE "public"."purchase" RENAME TO "orders";

-- step 4/7 · rename table public.purchase to orders · sequence of column public.orders.id · lock: access exclusive
ALTER SEQUENCE "public"."purchase_id_seq" RENAME TO "orders_id_seq";

-- step 5/7 · rename index public.client.customer_email to client_email · lock: share update exclusive
ALTER INDEX "public"."customer_email" RENAME TO "client_email";

-- step 6/7 · rename primary key public.client.customer_pkey to client_pkey · lock: access exclusive
ALTER TABLE "public"."client" RENAME CONSTRAINT "customer_pkey" TO "client_pkey";

-- step 7/7 · rename primary key public.orders.purchase_pkey to orders_pkey · lock: access exclusive
ALTER TABLE "public"."orders" RENAME CONSTRAINT "purchase_pkey" TO "orders_pkey";

COMMIT;
