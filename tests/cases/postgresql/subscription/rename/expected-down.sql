-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · rename subscription listened to heard
ALTER SUBSCRIPTION "listened" RENAME TO "heard";

COMMIT;
