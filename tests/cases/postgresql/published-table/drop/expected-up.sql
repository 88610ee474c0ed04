-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

COMMIT;
