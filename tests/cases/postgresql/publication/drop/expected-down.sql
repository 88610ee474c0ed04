-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create publication feed · lock: share update exclusive
CREATE PUBLICATION "feed" FOR TABLE ONLY "public"."item" WHERE (price > 0::numeric);

COMMIT;
