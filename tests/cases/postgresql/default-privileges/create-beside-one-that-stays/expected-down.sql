-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · drop default privileges shop.role_one(postgres tables)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" IN SCHEMA "shop" REVOKE INSERT, SELECT ON TABLES FROM "role_one";

COMMIT;
