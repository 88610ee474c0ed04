-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop publication feed
DROP PUBLICATION "feed";

-- step 2/3 · create publication feed · lock: share update exclusive
CREATE PUBLICATION "feed" FOR TABLE ONLY "public"."item";

-- step 3/3 · create publication feed · comment
COMMENT ON PUBLICATION "feed" IS 'Sent';

COMMIT;
