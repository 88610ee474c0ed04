-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: owner role_admin → postgres
ALTER SUBSCRIPTION "heard" OWNER TO "postgres";

COMMIT;
