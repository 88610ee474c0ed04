-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter subscription heard: owner postgres → role_admin
ALTER SUBSCRIPTION "heard" OWNER TO "role_admin";

COMMIT;
