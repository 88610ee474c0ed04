-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/3 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 2/3 · alter column public.item.price: type integer → numeric(10,2) · lock: access exclusive · rewrites the table · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "price" TYPE numeric(10,2);

-- step 3/3 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id", "price") WHERE (price > 0::numeric);

COMMIT;
