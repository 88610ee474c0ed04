-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · alter aggregate shop.total(integer): moving-state-function shop.add_big → shop.add, moving-inverse-function shop.take_big → shop.take, moving-state-type bigint → integer, moving-final-function int4 → none
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = "shop"."add",
    MINVFUNC = "shop"."take",
    MSTYPE = integer
);

-- step 2/2 · drop function shop.take_big(bigint, integer)
DROP FUNCTION "shop"."take_big"(bigint, integer);

COMMIT;
