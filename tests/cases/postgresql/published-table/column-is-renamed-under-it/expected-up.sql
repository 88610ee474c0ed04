-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename column public.item.name to label · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "name" TO "label";

-- step 2/3 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 3/3 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id", "label") WHERE (label <> 'x'::text);

COMMIT;
