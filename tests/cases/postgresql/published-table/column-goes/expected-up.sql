-- reversible:  lossy: public.item.price
-- transaction: one

BEGIN;

-- step 1/3 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 2/3 · drop column public.item.price · lock: access exclusive · loses data
ALTER TABLE "public"."item" DROP COLUMN "price";

-- step 3/3 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id");

COMMIT;
