-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/3 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 2/3 · alter column public.item.price: type numeric(10,2) → integer · lock: access exclusive · rewrites the table · loses data · may fail on the data present
ALTER TABLE "public"."item" ALTER COLUMN "price" TYPE integer;

-- step 3/3 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id", "price") WHERE (price > 0);

COMMIT;
