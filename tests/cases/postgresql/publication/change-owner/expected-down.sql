-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: owner role_two → role_one
ALTER PUBLICATION "feed" OWNER TO "role_one";

COMMIT;
