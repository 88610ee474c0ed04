-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.customer.id: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "public"."customer" ALTER COLUMN "id" TYPE bigint;

-- step 2/2 · alter column public.orders.customer: type integer → bigint · lock: access exclusive · rewrites the table
ALTER TABLE "public"."orders" ALTER COLUMN "customer" TYPE bigint;

COMMIT;
