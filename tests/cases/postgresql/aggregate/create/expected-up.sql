-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/9 · create function shop.add(integer, integer)
CREATE FUNCTION "shop"."add"(s integer, v integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
RETURN (s + v);

-- step 2/9 · create function shop.add_big(bigint, integer)
CREATE FUNCTION "shop"."add_big"(s bigint, v integer)
    RETURNS bigint
    LANGUAGE "sql"
    IMMUTABLE
RETURN (s + v);

-- step 3/9 · create function shop.as_text(integer)
CREATE FUNCTION "shop"."as_text"(s integer)
    RETURNS text
    LANGUAGE "sql"
    IMMUTABLE
RETURN (s)::text;

-- step 4/9 · create function shop.most(integer, integer)
CREATE FUNCTION "shop"."most"(s integer, v integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
RETURN GREATEST(s, v);

-- step 5/9 · create function shop.take(integer, integer)
CREATE FUNCTION "shop"."take"(s integer, v integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
RETURN (s - v);

-- step 6/9 · create function shop.twice(integer)
CREATE FUNCTION "shop"."twice"(s integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
RETURN (s * 2);

-- step 7/9 · create function shop.twice_of(integer, integer)
CREATE FUNCTION "shop"."twice_of"(s integer, v integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
RETURN (s * 2);

-- step 8/9 · create aggregate shop.total(integer)
CREATE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0'
);

-- step 9/9 · create aggregate shop.total(integer) · comment
COMMENT ON AGGREGATE "shop"."total"(integer) IS 'Sum';

COMMIT;
