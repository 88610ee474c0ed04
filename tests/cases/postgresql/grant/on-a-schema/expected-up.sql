-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create grant shop.public
GRANT USAGE ON SCHEMA "shop" TO PUBLIC;

-- step 2/2 · create grant shop.role_one
GRANT USAGE ON SCHEMA "shop" TO "role_one";

COMMIT;
