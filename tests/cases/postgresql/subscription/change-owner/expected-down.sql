-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: owner role_admin_two → role_admin
ALTER SUBSCRIPTION "heard" OWNER TO "role_admin";

COMMIT;
