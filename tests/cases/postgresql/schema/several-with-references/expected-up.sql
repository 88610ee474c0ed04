-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · create schema report
CREATE SCHEMA "report";

-- step 2/7 · create schema sales
CREATE SCHEMA "sales";

-- step 3/7 · create enum sales.state
CREATE TYPE "sales"."state" AS ENUM ('new', 'known');

-- step 4/7 · create table sales.orders
CREATE TABLE "sales"."orders" (
    "id" bigint NOT NULL,
    "customer" bigint NOT NULL,
    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- step 5/7 · create column crm.customer.state · lock: access exclusive
ALTER TABLE "crm"."customer" ADD COLUMN "state" sales.state DEFAULT 'new'::sales.state NOT NULL;

-- step 6/7 · create foreign key sales.orders.orders_customer_fkey · lock: share row exclusive · takes the same lock on the table that it refers to
ALTER TABLE "sales"."orders" ADD CONSTRAINT "orders_customer_fkey" FOREIGN KEY ("customer") REFERENCES "crm"."customer" ("id");

-- step 7/7 · create view report.sizes
CREATE VIEW "report"."sizes" AS
SELECT c.id,
    c.state,
    count(o.id) AS orders
   FROM crm.customer c
     LEFT JOIN sales.orders o ON o.customer = c.id
  GROUP BY c.id, c.state;

COMMIT;
