-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename subscription heard to listened
ALTER SUBSCRIPTION "heard" RENAME TO "listened";

COMMIT;
