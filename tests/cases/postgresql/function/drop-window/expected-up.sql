-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop function shop.f()
DROP FUNCTION "shop"."f"();

-- step 2/3 · create function shop.f() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · create function shop.f()
CREATE FUNCTION "shop"."f"()
    RETURNS bigint
    LANGUAGE "internal"
AS 'window_row_number';

COMMIT;
