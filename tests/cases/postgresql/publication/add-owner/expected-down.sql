-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter publication feed: owner role_one → postgres
ALTER PUBLICATION "feed" OWNER TO "postgres";

COMMIT;
