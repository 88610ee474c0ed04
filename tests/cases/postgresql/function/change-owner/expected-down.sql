-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter function shop.f(integer): owner role_two → role_one
ALTER FUNCTION "shop"."f"(integer) OWNER TO "role_one";

COMMIT;
