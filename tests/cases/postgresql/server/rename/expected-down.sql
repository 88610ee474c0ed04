-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename server farther to far
ALTER SERVER "farther" RENAME TO "far";

COMMIT;
