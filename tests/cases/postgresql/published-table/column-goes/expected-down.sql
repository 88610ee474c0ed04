-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/3 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 2/3 · create column public.item.price · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "price" numeric(10,2);

-- step 3/3 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id", "price") WHERE (price > 0::numeric);

COMMIT;
