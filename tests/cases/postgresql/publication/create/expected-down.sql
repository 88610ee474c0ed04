-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop publication everything
DROP PUBLICATION "everything";

-- step 2/3 · drop publication feed
DROP PUBLICATION "feed";

-- step 3/3 · drop publication some
DROP PUBLICATION "some";

COMMIT;
