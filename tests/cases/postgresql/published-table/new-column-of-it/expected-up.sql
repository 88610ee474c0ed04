-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 2/3 · create column public.item.extra · lock: access exclusive
ALTER TABLE "public"."item" ADD COLUMN "extra" integer;

-- step 3/3 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id", "extra") WHERE (extra > 5);

COMMIT;
