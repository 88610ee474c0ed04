-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename language other to own
ALTER LANGUAGE "other" RENAME TO "own";

COMMIT;
