-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: owner role_admin → role_admin_two
ALTER SUBSCRIPTION "heard" OWNER TO "role_admin_two";

COMMIT;
