-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop default privileges role_one(role_three tables)
ALTER DEFAULT PRIVILEGES FOR ROLE "role_three" REVOKE SELECT ON TABLES FROM "role_one";

-- step 2/2 · create default privileges role_one(role_two tables)
ALTER DEFAULT PRIVILEGES FOR ROLE "role_two" GRANT SELECT ON TABLES TO "role_one";

COMMIT;
