-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop function shop.f()
DROP FUNCTION "shop"."f"();

-- step 2/2 · create function shop.f()
CREATE FUNCTION "shop"."f"()
    RETURNS bigint
    LANGUAGE "internal"
AS 'window_row_number';

COMMIT;
