-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop grant shop.public
REVOKE USAGE ON SCHEMA "shop" FROM PUBLIC;

-- step 2/2 · drop grant shop.role_one
REVOKE USAGE ON SCHEMA "shop" FROM "role_one";

COMMIT;
