-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/7 · create function shop.one() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/7 · create function shop.one()
CREATE FUNCTION "shop"."one"()
    RETURNS integer
    LANGUAGE "sql"
AS $$SELECT 1 + count(*)::integer FROM shop.item$$;

-- step 3/7 · create table shop.item
CREATE TABLE "shop"."item" (
    "id" integer DEFAULT shop.one()
);

-- step 4/7 · create function shop.all_items()
CREATE FUNCTION "shop"."all_items"()
    RETURNS SETOF shop.item
    LANGUAGE "sql"
AS $$SELECT * FROM shop.item$$;

-- step 5/7 · create function shop.many(shop.item[])
CREATE FUNCTION "shop"."many"(shop.item[])
    RETURNS integer
    LANGUAGE "sql"
AS $$SELECT cardinality($1)$$;

-- step 6/7 · create function shop.of_item(shop.item)
CREATE FUNCTION "shop"."of_item"(i shop.item)
    RETURNS integer
    LANGUAGE "sql"
AS $$SELECT i.id + shop.one()$$;

-- step 7/7 · create view shop.items
CREATE VIEW "shop"."items" AS
SELECT shop.of_item(i.*) AS one
   FROM shop.all_items() i(id);

COMMIT;
