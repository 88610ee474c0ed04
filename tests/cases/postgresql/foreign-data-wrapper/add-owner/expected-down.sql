-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: owner role_admin → postgres
ALTER FOREIGN DATA WRAPPER "files" OWNER TO "postgres";

COMMIT;
