-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter column public.customer.id: type bigint → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."customer" ALTER COLUMN "id" TYPE integer;

-- step 2/2 · alter column public.orders.customer: type bigint → integer · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."orders" ALTER COLUMN "customer" TYPE integer;

COMMIT;
