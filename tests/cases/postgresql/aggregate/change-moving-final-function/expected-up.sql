-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create function shop.half(integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/3 · create function shop.half(integer)
CREATE FUNCTION "shop"."half"(s integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT s / 2$$;

-- step 3/3 · alter aggregate shop.total(integer): moving-final-function shop.twice → shop.half
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = "shop"."add",
    MINVFUNC = "shop"."take",
    MSTYPE = integer,
    MFINALFUNC = "shop"."half"
);

COMMIT;
