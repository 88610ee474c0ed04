-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" ("id");

COMMIT;
