-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/6 · drop grant shop.close_day().public
GRANT EXECUTE ON PROCEDURE "shop"."close_day"() TO PUBLIC;

-- step 2/6 · drop grant shop.price(numeric).role_one
REVOKE ALL ON FUNCTION "shop"."price"(numeric) FROM "role_one";

-- step 3/6 · drop grant shop.total(integer).role_one
REVOKE ALL ON FUNCTION "shop"."total"(integer) FROM "role_one";

-- step 4/6 · drop function shop.price(integer)
DROP FUNCTION "shop"."price"(integer);

-- step 5/6 · create function shop.price(integer)
CREATE FUNCTION "shop"."price"(amount integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
RETURN (amount * 2);

-- step 6/6 · create grant shop.price(integer).public
REVOKE EXECUTE ON FUNCTION "shop"."price"(integer) FROM PUBLIC;

COMMIT;
