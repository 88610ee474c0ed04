-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): owner postgres → role_one
ALTER AGGREGATE "shop"."total"(integer) OWNER TO "role_one";

COMMIT;
