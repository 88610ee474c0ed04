-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/8 · create grant shop.close_day().public
REVOKE EXECUTE ON PROCEDURE "shop"."close_day"() FROM PUBLIC;

-- step 2/8 · create grant shop.price(numeric).role_one
GRANT ALL ON FUNCTION "shop"."price"(numeric) TO "role_one" WITH GRANT OPTION;

-- step 3/8 · create grant shop.total(integer).role_one
GRANT ALL ON FUNCTION "shop"."total"(integer) TO "role_one";

-- step 4/8 · drop function shop.price(integer)
DROP FUNCTION "shop"."price"(integer);

-- step 5/8 · create function shop.price(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 6/8 · create function shop.price(integer)
CREATE FUNCTION "shop"."price"(amount integer)
    RETURNS bigint
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT amount * 2$$;

-- step 7/8 · create grant shop.price(integer).public
REVOKE EXECUTE ON FUNCTION "shop"."price"(integer) FROM PUBLIC;

-- step 8/8 · create grant shop.price(integer).role_two
GRANT ALL ON FUNCTION "shop"."price"(integer) TO "role_two";

COMMIT;
