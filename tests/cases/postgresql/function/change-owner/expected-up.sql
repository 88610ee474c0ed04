-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): owner role_one → role_two
ALTER FUNCTION "shop"."f"(integer) OWNER TO "role_two";

COMMIT;
