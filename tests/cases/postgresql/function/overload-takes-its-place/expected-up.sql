-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · drop view shop.items · lock: access exclusive
DROP VIEW "shop"."items";

-- step 2/7 · drop function shop.f(integer) · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "id" DROP DEFAULT;

-- step 3/7 · drop function shop.f(integer)
DROP FUNCTION "shop"."f"(integer);

-- step 4/7 · create function shop.f(integer, integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 5/7 · create function shop.f(integer, integer)
CREATE FUNCTION "shop"."f"(a integer, b integer DEFAULT 2)
    RETURNS integer
    LANGUAGE "plpgsql"
    IMMUTABLE
AS $$
BEGIN
  RETURN a + b;
END
$$;

-- step 6/7 · create function shop.f(integer, integer) · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "id" SET DEFAULT shop.f(1);

-- step 7/7 · create view shop.items
CREATE VIEW "shop"."items" AS
SELECT id,
    shop.f(id) AS f
   FROM shop.item;

COMMIT;
