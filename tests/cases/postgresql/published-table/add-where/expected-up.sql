-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 2/2 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item" WHERE (price > 0::numeric);

COMMIT;
