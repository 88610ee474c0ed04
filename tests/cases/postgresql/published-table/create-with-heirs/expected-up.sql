-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create published table feed."public.book" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."book";

-- step 2/2 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id");

COMMIT;
