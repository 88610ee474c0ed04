-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/4 · drop grant shop.role_two
REVOKE ALL ON SCHEMA "shop" FROM "role_two";

-- step 2/4 · drop view shop.items · lock: access exclusive
DROP VIEW "shop"."items";

-- step 3/4 · drop table shop.item · lock: access exclusive · loses data
DROP TABLE "shop"."item";

-- step 4/4 · alter schema shop: owner role_one → postgres
ALTER SCHEMA "shop" OWNER TO "postgres";

COMMIT;
