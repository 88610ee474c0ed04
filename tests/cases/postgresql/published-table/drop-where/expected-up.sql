-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE "public"."item";

-- step 2/2 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE "public"."item";

COMMIT;
