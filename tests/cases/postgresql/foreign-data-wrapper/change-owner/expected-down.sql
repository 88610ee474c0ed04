-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter foreign data wrapper files: owner role_admin_two → role_admin
ALTER FOREIGN DATA WRAPPER "files" OWNER TO "role_admin";

COMMIT;
