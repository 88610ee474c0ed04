-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): moving-initial 0 → none
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = "shop"."add",
    MINVFUNC = "shop"."take",
    MSTYPE = integer
);

COMMIT;
