-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/3 · drop aggregate shop.total(integer)
DROP AGGREGATE "shop"."total"(integer);

-- step 2/3 · create aggregate shop.total(integer)
CREATE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = "shop"."add",
    MINVFUNC = "shop"."take",
    MSTYPE = integer
);

-- step 3/3 · drop function shop.take_big(bigint, integer)
DROP FUNCTION "shop"."take_big"(bigint, integer);

COMMIT;
