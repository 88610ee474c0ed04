-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "public"."item";

-- step 2/2 · create published table feed."shop.""Order.Line""" · lock: share update exclusive
ALTER PUBLICATION "feed" ADD TABLE ONLY "shop"."Order.Line";

COMMIT;
