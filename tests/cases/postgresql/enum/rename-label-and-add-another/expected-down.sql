-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · drop view public.orders_open · lock: access exclusive
DROP VIEW "public"."orders_open";

-- step 2/9 · drop index public.orders.orders_state · lock: access exclusive
DROP INDEX "public"."orders_state";

-- step 3/9 · alter enum public.order_state: labels new, paid, packed, shipped → new, payed, shipped · label payed
ALTER TYPE "public"."order_state" RENAME VALUE 'paid' TO 'payed';

-- step 4/9 · alter enum public.order_state: labels new, paid, packed, shipped → new, payed, shipped · enum public.order_state steps aside
ALTER TYPE "public"."order_state" RENAME TO "schemadiff_old_order_state";

-- step 5/9 · alter enum public.order_state: labels new, paid, packed, shipped → new, payed, shipped · enum public.order_state anew
CREATE TYPE "public"."order_state" AS ENUM ('new', 'payed', 'shipped');

-- step 6/9 · alter enum public.order_state: labels new, paid, packed, shipped → new, payed, shipped · table public.orders · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "public"."orders" ALTER COLUMN "state" DROP DEFAULT, ALTER COLUMN "state" TYPE public.order_state USING "state"::text::public.order_state, ALTER COLUMN "state" SET DEFAULT 'new'::public.order_state;

-- step 7/9 · alter enum public.order_state: labels new, paid, packed, shipped → new, payed, shipped · enum public.order_state of before goes
DROP TYPE "public"."schemadiff_old_order_state";

-- step 8/9 · create index public.orders.orders_state · lock: share · scans the table
CREATE INDEX "orders_state" ON "public"."orders" USING "btree" ("state") WHERE state <> 'shipped'::public.order_state;

-- step 9/9 · create view public.orders_open
CREATE VIEW "public"."orders_open" AS
SELECT id,
    state
   FROM public.orders
  WHERE state <> 'shipped'::public.order_state;

COMMIT;
