-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create default privileges shop.role_one(postgres tables)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" IN SCHEMA "shop" GRANT INSERT, SELECT ON TABLES TO "role_one";

COMMIT;
