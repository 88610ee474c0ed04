-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create default privileges public(postgres functions)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- step 2/2 · create default privileges role_one(postgres tables)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" GRANT SELECT ON TABLES TO "role_one" WITH GRANT OPTION;

COMMIT;
