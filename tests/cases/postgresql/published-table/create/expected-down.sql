-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 2/2 · drop published table feed."shop.""Order.Line""" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "shop"."Order.Line";

COMMIT;
