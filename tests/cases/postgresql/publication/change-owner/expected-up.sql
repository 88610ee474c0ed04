-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: owner role_one → role_two
ALTER PUBLICATION "feed" OWNER TO "role_two";

COMMIT;
