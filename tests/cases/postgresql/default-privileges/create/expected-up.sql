-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · create schema shop
CREATE SCHEMA "shop";

-- step 2/5 · create default privileges public(postgres functions)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- step 3/5 · create default privileges role_one(postgres tables)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" GRANT SELECT ON TABLES TO "role_one" WITH GRANT OPTION;

-- step 4/5 · create default privileges shop.role_one(postgres sequences)
ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" IN SCHEMA "shop" GRANT ALL ON SEQUENCES TO "role_one";

-- step 5/5 · create default privileges shop.role_two(role_three types)
ALTER DEFAULT PRIVILEGES FOR ROLE "role_three" IN SCHEMA "shop" GRANT ALL ON TYPES TO "role_two";

COMMIT;
