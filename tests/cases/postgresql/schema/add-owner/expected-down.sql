-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter schema shop: owner role_one → postgres
ALTER SCHEMA "shop" OWNER TO "postgres";

COMMIT;
