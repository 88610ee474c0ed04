-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename language own to other
ALTER LANGUAGE "own" RENAME TO "other";

COMMIT;
