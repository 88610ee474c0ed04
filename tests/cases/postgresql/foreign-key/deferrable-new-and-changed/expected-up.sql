-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop foreign key public.orders.two · lock: access exclusive · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" DROP CONSTRAINT "two";

-- step 2/3 · alter foreign key public.orders.one: deferrable none → immediate · lock: access exclusive
ALTER TABLE "public"."orders" ALTER CONSTRAINT "one" DEFERRABLE;

-- step 3/3 · create foreign key public.orders.three · lock: share row exclusive · scans the table · may fail on the data present · takes the same lock on the table that it refers to
ALTER TABLE "public"."orders" ADD CONSTRAINT "three" FOREIGN KEY ("payer") REFERENCES "public"."customer" ("id") DEFERRABLE;

COMMIT;
