-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter aggregate shop.total(integer): moving-final-function shop.half → shop.twice
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = "shop"."add",
    MINVFUNC = "shop"."take",
    MSTYPE = integer,
    MFINALFUNC = "shop"."twice"
);

-- step 2/2 · drop function shop.half(integer)
DROP FUNCTION "shop"."half"(integer);

COMMIT;
