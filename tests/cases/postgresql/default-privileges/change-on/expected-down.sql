-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop default privileges role_one(postgres tables)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" REVOKE SELECT ON TABLES FROM "role_one";

-- step 2/2 · create default privileges role_one(postgres sequences)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" GRANT SELECT ON SEQUENCES TO "role_one";

COMMIT;
