-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create column public.item.customer · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "customer" bigint;

-- step 2/2 · create foreign key public.item.item_customer_fkey · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."item" ADD CONSTRAINT "item_customer_fkey" FOREIGN KEY ("customer") REFERENCES "public"."customer" ("id");

COMMIT;
