-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter language own: owner role_admin → postgres
ALTER LANGUAGE "own" OWNER TO "postgres";

COMMIT;
