-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): owner role_one → postgres
ALTER AGGREGATE "shop"."total"(integer) OWNER TO "postgres";

COMMIT;
