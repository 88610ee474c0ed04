-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · create table public.orders
CREATE TABLE "public"."orders" (
    "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    "customer" bigint NOT NULL,
    "placed" timestamp with time zone DEFAULT now() NOT NULL,
    "total" numeric(12,2) DEFAULT 0,
    "vat" numeric GENERATED ALWAYS AS (total * 0.19) STORED,
    CONSTRAINT "orders_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "orders_once" UNIQUE ("customer", "placed"),
    CONSTRAINT "orders_total" CHECK (total >= 0::numeric)
) WITH ("fillfactor"='70');

-- step 2/7 · create table public.orders · comment
COMMENT ON TABLE "public"."orders" IS 'What was "bought"';

-- step 3/7 · create table public.orders · comment of column public.orders.id
COMMENT ON COLUMN "public"."orders"."id" IS 'Number';

-- step 4/7 · create table public.orders · comment of check public.orders.orders_total
COMMENT ON CONSTRAINT "orders_total" ON "public"."orders" IS 'No gifts';

-- step 5/7 · create index public.orders.orders_placed · lock: share
CREATE INDEX "orders_placed" ON "public"."orders" USING "btree" ("placed" desc) WHERE total > 100::numeric;

-- step 6/7 · create index public.orders.orders_placed · comment
COMMENT ON INDEX "public"."orders_placed" IS 'Big ones';

-- step 7/7 · create foreign key public.orders.orders_customer_fkey · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" ADD CONSTRAINT "orders_customer_fkey" FOREIGN KEY ("customer") REFERENCES "public"."customer" ("id") ON DELETE CASCADE;

COMMIT;
