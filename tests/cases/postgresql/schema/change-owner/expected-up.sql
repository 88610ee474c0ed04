-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter schema shop: owner role_one → role_two
ALTER SCHEMA "shop" OWNER TO "role_two";

COMMIT;
