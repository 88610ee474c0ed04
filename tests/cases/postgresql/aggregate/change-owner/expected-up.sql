-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): owner role_one → role_two
ALTER AGGREGATE "shop"."total"(integer) OWNER TO "role_two";

COMMIT;
