-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · rename column public.item.label to name · lock: access exclusive
ALTER TABLE "public"."item" RENAME COLUMN "label" TO "name";

-- step 2/3 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 3/3 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id", "name") WHERE (name <> 'x'::text);

COMMIT;
