-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create function shop.even(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/3 · create function shop.even(integer)
CREATE FUNCTION "shop"."even"(n integer)
    RETURNS boolean
    LANGUAGE "sql"
AS $$SELECT n = 0 OR shop.odd(n - 1)$$;

-- step 3/3 · create function shop.odd(integer)
CREATE FUNCTION "shop"."odd"(n integer)
    RETURNS boolean
    LANGUAGE "sql"
AS $$SELECT n <> 0 AND shop.even(n - 1)$$;

COMMIT;
