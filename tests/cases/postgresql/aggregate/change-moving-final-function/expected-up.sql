-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · create function shop.half(integer)
CREATE FUNCTION "shop"."half"(s integer)
    RETURNS integer
    LANGUAGE "sql"
    IMMUTABLE
RETURN (s / 2);

-- step 2/2 · alter aggregate shop.total(integer): moving-final-function shop.twice → shop.half
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
