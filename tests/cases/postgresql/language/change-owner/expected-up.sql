-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: owner role_admin → role_admin_two
ALTER LANGUAGE "own" OWNER TO "role_admin_two";

COMMIT;
