-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter default privileges role_one(postgres tables): with-grant-option true → none
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" REVOKE GRANT OPTION FOR INSERT, SELECT ON TABLES FROM "role_one";

COMMIT;
