-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename server far to farther
ALTER SERVER "far" RENAME TO "farther";

COMMIT;
