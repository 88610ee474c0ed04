-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter default privileges role_one(postgres tables): with-grant-option none → true
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" GRANT INSERT, SELECT ON TABLES TO "role_one" WITH GRANT OPTION;

COMMIT;
