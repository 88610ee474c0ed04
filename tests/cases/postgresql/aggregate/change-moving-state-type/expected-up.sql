-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · create function shop.take_big(bigint, integer) · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 2/3 · create function shop.take_big(bigint, integer)
CREATE FUNCTION "shop"."take_big"(s bigint, v integer)
    RETURNS bigint
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT s - v$$;

-- step 3/3 · alter aggregate shop.total(integer): moving-state-function shop.add → shop.add_big, moving-inverse-function shop.take → shop.take_big, moving-state-type integer → bigint, moving-final-function none → int4
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = "shop"."add_big",
    MINVFUNC = "shop"."take_big",
    MSTYPE = bigint,
    MFINALFUNC = "int4"
);

COMMIT;
