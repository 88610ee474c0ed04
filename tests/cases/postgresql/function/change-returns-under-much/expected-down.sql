-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/27 · drop view shop.items · lock: access exclusive
DROP VIEW "shop"."items";

-- step 2/27 · drop index shop.item.item_f · lock: access exclusive
DROP INDEX "shop"."item_f";

-- step 3/27 · drop check shop.item.item_n · lock: access exclusive
ALTER TABLE "shop"."item" DROP CONSTRAINT "item_n";

-- step 4/27 · drop column shop.item.g · lock: access exclusive
ALTER TABLE "shop"."item" DROP COLUMN "g";

-- step 5/27 · drop aggregate shop.total(integer)
DROP AGGREGATE "shop"."total"(integer);

-- step 6/27 · drop function shop.over(integer)
DROP FUNCTION "shop"."over"(integer);

-- step 7/27 · drop function shop.sum_f(bigint, integer)
DROP FUNCTION "shop"."sum_f"(bigint, integer);

-- step 8/27 · drop check shop.price.price_check
ALTER DOMAIN "shop"."price" DROP CONSTRAINT "price_check";

-- step 9/27 · drop function shop.f(integer)
ALTER DOMAIN "shop"."price" DROP DEFAULT;

-- step 10/27 · drop function shop.f(integer) · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "n" DROP DEFAULT;

-- step 11/27 · drop function shop.f(integer)
DROP FUNCTION "shop"."f"(integer);

-- step 12/27 · create function shop.f(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 13/27 · create function shop.f(integer)
CREATE FUNCTION "shop"."f"(a integer)
    RETURNS integer
    LANGUAGE "plpgsql"
    IMMUTABLE
AS $$
BEGIN
  RETURN a + 1;
END
$$;

-- step 14/27 · create function shop.f(integer)
ALTER DOMAIN "shop"."price" SET DEFAULT shop.f(1);

-- step 15/27 · create function shop.f(integer) · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "n" SET DEFAULT shop.f(1);

-- step 16/27 · create check shop.price.price_check · lock: share · scans the table · may fail on the data present
ALTER DOMAIN "shop"."price" ADD CONSTRAINT "price_check" CHECK (shop.f(VALUE::integer) > 0);

-- step 17/27 · create function shop.over(integer)
CREATE FUNCTION "shop"."over"(a integer)
    RETURNS bigint
    LANGUAGE "sql"
RETURN (shop.f(a) + 1);

-- step 18/27 · create function shop.sum_f(bigint, integer)
CREATE FUNCTION "shop"."sum_f"(s bigint, a integer)
    RETURNS bigint
    LANGUAGE "sql"
RETURN (s + shop.f(a));

-- step 19/27 · create aggregate shop.total(integer)
CREATE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."sum_f",
    STYPE = bigint,
    INITCOND = '0'
);

-- step 20/27 · create aggregate shop.total(integer) · comment
COMMENT ON AGGREGATE "shop"."total"(integer) IS 'Of f';

-- step 21/27 · create column shop.item.g · lock: access exclusive · rewrites the table
ALTER TABLE "shop"."item" ADD COLUMN "g" bigint GENERATED ALWAYS AS (shop.f(id)) STORED;

-- step 22/27 · create check shop.item.item_n · lock: access exclusive · scans the table · may fail on the data present
ALTER TABLE "shop"."item" ADD CONSTRAINT "item_n" CHECK (n >= shop.f(0));

-- step 23/27 · create check shop.item.item_n · comment
COMMENT ON CONSTRAINT "item_n" ON "shop"."item" IS 'Never less';

-- step 24/27 · create index shop.item.item_f · lock: share · scans the table
CREATE INDEX "item_f" ON "shop"."item" USING "btree" (shop.f(id));

-- step 25/27 · create index shop.item.item_f · comment
COMMENT ON INDEX "shop"."item_f" IS 'By f';

-- step 26/27 · create view shop.items
CREATE VIEW "shop"."items" AS
SELECT item.id,
    shop.f(item.id)::bigint AS f
   FROM shop.item;

-- step 27/27 · create view shop.items · comment
COMMENT ON VIEW "shop"."items" IS 'With f';

COMMIT;
