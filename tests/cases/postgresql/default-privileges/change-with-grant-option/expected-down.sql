-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter default privileges role_one(postgres tables): with-grant-option insert → select
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" REVOKE GRANT OPTION FOR INSERT ON TABLES FROM "role_one";

-- step 2/2 · alter default privileges role_one(postgres tables): with-grant-option insert → select
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" GRANT SELECT ON TABLES TO "role_one" WITH GRANT OPTION;

COMMIT;
