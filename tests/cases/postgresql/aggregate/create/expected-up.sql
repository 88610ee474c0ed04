-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/10 · create function shop.add(integer, integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/10 · create function shop.add(integer, integer)
CREATE FUNCTION "shop"."add"(s integer, v integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT s + v$$;

-- step 3/10 · create function shop.add_big(bigint, integer)
CREATE FUNCTION "shop"."add_big"(s bigint, v integer)
    RETURNS bigint
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT s + v$$;

-- step 4/10 · create function shop.as_text(integer)
CREATE FUNCTION "shop"."as_text"(s integer)
    RETURNS text
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT s::text$$;

-- step 5/10 · create function shop.most(integer, integer)
CREATE FUNCTION "shop"."most"(s integer, v integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT greatest(s, v)$$;

-- step 6/10 · create function shop.take(integer, integer)
CREATE FUNCTION "shop"."take"(s integer, v integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT s - v$$;

-- step 7/10 · create function shop.twice(integer)
CREATE FUNCTION "shop"."twice"(s integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT s * 2$$;

-- step 8/10 · create function shop.twice_of(integer, integer)
CREATE FUNCTION "shop"."twice_of"(s integer, v integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT s * 2$$;

-- step 9/10 · create aggregate shop.total(integer)
CREATE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0'
);

-- step 10/10 · create aggregate shop.total(integer) · comment
COMMENT ON AGGREGATE "shop"."total"(integer) IS 'Sum';

COMMIT;
