-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop default privileges public(postgres functions)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

-- step 2/3 · drop default privileges role_one(postgres tables)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" REVOKE SELECT ON TABLES FROM "role_one";

-- step 3/3 · drop schema shop
DROP SCHEMA "shop";

COMMIT;
