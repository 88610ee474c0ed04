-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: owner role_admin_two → role_admin
ALTER LANGUAGE "own" OWNER TO "role_admin";

COMMIT;
