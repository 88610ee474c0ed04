-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop foreign key public.item.item_customer_fkey · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" DROP CONSTRAINT "item_customer_fkey";

-- step 2/2 · drop column public.item.customer · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "customer";

COMMIT;
