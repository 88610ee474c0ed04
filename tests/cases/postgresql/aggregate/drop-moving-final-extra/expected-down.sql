-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): moving-final-function shop.twice → shop.twice_of, moving-final-extra false → true
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = "shop"."add",
    MINVFUNC = "shop"."take",
    MSTYPE = integer,
    MFINALFUNC = "shop"."twice_of",
    MFINALFUNC_EXTRA
);

COMMIT;
