-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/25 · drop view shop.items · lock: access exclusive
DROP VIEW "shop"."items";

-- step 2/25 · drop index shop.item.item_f · lock: access exclusive
DROP INDEX "shop"."item_f";

-- step 3/25 · drop check shop.item.item_n · lock: access exclusive
ALTER TABLE "shop"."item" DROP CONSTRAINT "item_n";

-- step 4/25 · drop column shop.item.g · lock: access exclusive
ALTER TABLE "shop"."item" DROP COLUMN "g";

-- step 5/25 · drop aggregate shop.total(integer)
DROP AGGREGATE "shop"."total"(integer);

-- step 6/25 · drop function shop.over(integer)
DROP FUNCTION "shop"."over"(integer);

-- step 7/25 · drop function shop.sum_f(bigint, integer)
DROP FUNCTION "shop"."sum_f"(bigint, integer);

-- step 8/25 · drop domain shop.price
DROP DOMAIN "shop"."price";

-- step 9/25 · drop function shop.f(integer) · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "n" DROP DEFAULT;

-- step 10/25 · drop function shop.f(integer)
DROP FUNCTION "shop"."f"(integer);

-- step 11/25 · create function shop.f(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 12/25 · create function shop.f(integer)
CREATE FUNCTION "shop"."f"(a integer)
    RETURNS bigint
    LANGUAGE "plpgsql"
    IMMUTABLE
AS $$
BEGIN
  RETURN a + 1;
END
$$;

-- step 13/25 · create function shop.f(integer) · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "n" SET DEFAULT shop.f(1);

-- step 14/25 · create domain shop.price
CREATE DOMAIN "shop"."price" AS bigint DEFAULT shop.f(1) CONSTRAINT "price_check" CHECK (shop.f(VALUE::integer) > 0);

-- step 15/25 · create function shop.over(integer)
CREATE FUNCTION "shop"."over"(a integer)
    RETURNS bigint
    LANGUAGE "sql"
RETURN (shop.f(a) + 1);

-- step 16/25 · create function shop.sum_f(bigint, integer)
CREATE FUNCTION "shop"."sum_f"(s bigint, a integer)
    RETURNS bigint
    LANGUAGE "sql"
RETURN (s + shop.f(a));

-- step 17/25 · create aggregate shop.total(integer)
CREATE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."sum_f",
    STYPE = bigint,
    INITCOND = '0'
);

-- step 18/25 · create aggregate shop.total(integer) · comment
COMMENT ON AGGREGATE "shop"."total"(integer) IS 'Of f';

-- step 19/25 · create column shop.item.g · lock: access exclusive · rewrites the table
ALTER TABLE "shop"."item" ADD COLUMN "g" bigint GENERATED ALWAYS AS (shop.f(id)) STORED;

-- step 20/25 · create check shop.item.item_n · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "shop"."item" ADD CONSTRAINT "item_n" CHECK (n >= shop.f(0));

-- step 21/25 · create check shop.item.item_n · comment
COMMENT ON CONSTRAINT "item_n" ON "shop"."item" IS 'Never less';

-- step 22/25 · create index shop.item.item_f · lock: share · scans the table
CREATE INDEX "item_f" ON "shop"."item" USING "btree" (shop.f(id));

-- step 23/25 · create index shop.item.item_f · comment
COMMENT ON INDEX "shop"."item_f" IS 'By f';

-- step 24/25 · create view shop.items
CREATE VIEW "shop"."items" AS
SELECT id,
    shop.f(id) AS f
   FROM shop.item;

-- step 25/25 · create view shop.items · comment
COMMENT ON VIEW "shop"."items" IS 'With f';

COMMIT;
