-- reversible:  lossy: shop.item
-- transaction: one

BEGIN;

-- step 1/3 · create table shop.item
CREATE TABLE "shop"."item" (
    "id" integer
);

-- step 2/3 · create function shop.count_items() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 3/3 · create function shop.count_items()
CREATE FUNCTION "shop"."count_items"()
    RETURNS bigint
    LANGUAGE "sql"
AS $$SELECT count(*) FROM shop.item$$;

COMMIT;
