-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop foreign key public.orders.orders_customer_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" DROP CONSTRAINT "orders_customer_fkey";

-- step 2/4 · alter column public.customer.id: type text → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."customer" ALTER COLUMN "id" TYPE integer USING "id"::integer;

-- step 3/4 · alter column public.orders.customer: type text → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."orders" ALTER COLUMN "customer" TYPE integer USING "customer"::integer;

-- step 4/4 · create foreign key public.orders.orders_customer_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_customer_fkey" FOREIGN KEY ("customer") REFERENCES "public"."customer" ("id");

COMMIT;
