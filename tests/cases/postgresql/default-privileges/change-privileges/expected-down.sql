-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter default privileges role_one(postgres tables): privileges insert → select
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" REVOKE INSERT ON TABLES FROM "role_one";

-- step 2/2 · alter default privileges role_one(postgres tables): privileges insert → select
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" GRANT SELECT ON TABLES TO "role_one";

COMMIT;
