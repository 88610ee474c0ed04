-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop grant shop.close_day().public
GRANT EXECUTE ON PROCEDURE "shop"."close_day"() TO PUBLIC;

-- step 2/7 · drop grant shop.price(numeric).role_one
REVOKE ALL ON FUNCTION "shop"."price"(numeric) FROM "role_one";

-- step 3/7 · drop grant shop.total(integer).role_one
REVOKE ALL ON FUNCTION "shop"."total"(integer) FROM "role_one";

-- step 4/7 · drop function shop.price(integer)
DROP FUNCTION "shop"."price"(integer);

-- step 5/7 · create function shop.price(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 6/7 · create function shop.price(integer)
CREATE FUNCTION "shop"."price"(amount integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT amount * 2$$;

-- step 7/7 · create grant shop.price(integer).public
REVOKE EXECUTE ON FUNCTION "shop"."price"(integer) FROM PUBLIC;

COMMIT;
