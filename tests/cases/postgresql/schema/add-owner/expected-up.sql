-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter schema shop: owner postgres → role_one
ALTER SCHEMA "shop" OWNER TO "role_one";

COMMIT;
