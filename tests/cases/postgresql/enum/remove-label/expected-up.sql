-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · drop view public.orders_open · lock: access exclusive
DROP VIEW "public"."orders_open";

-- step 2/8 · drop index public.orders.orders_state · lock: access exclusive
DROP INDEX "public"."orders_state";

-- step 3/8 · alter enum public.order_state: labels new, paid, lost, shipped → new, paid, shipped · enum public.order_state steps aside
ALTER TYPE "public"."order_state" RENAME TO "schemadiff_old_order_state";

-- step 4/8 · alter enum public.order_state: labels new, paid, lost, shipped → new, paid, shipped · enum public.order_state anew
CREATE TYPE "public"."order_state" AS ENUM ('new', 'paid', 'shipped');

-- step 5/8 · alter enum public.order_state: labels new, paid, lost, shipped → new, paid, shipped · table public.orders · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "public"."orders" ALTER COLUMN "state" DROP DEFAULT, ALTER COLUMN "state" TYPE public.order_state USING "state"::text::public.order_state, ALTER COLUMN "state" SET DEFAULT 'new'::public.order_state;

-- step 6/8 · alter enum public.order_state: labels new, paid, lost, shipped → new, paid, shipped · enum public.order_state of before goes
DROP TYPE "public"."schemadiff_old_order_state";

-- step 7/8 · create index public.orders.orders_state · lock: share · scans the table
CREATE INDEX "orders_state" ON "public"."orders" USING "btree" ("state") WHERE state <> 'shipped'::public.order_state;

-- step 8/8 · create view public.orders_open
CREATE VIEW "public"."orders_open" AS
SELECT id,
    state
   FROM public.orders
  WHERE state <> 'shipped'::public.order_state;

COMMIT;
