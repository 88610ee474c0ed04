-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): initial none → 0
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."add",
    STYPE = integer,
    INITCOND = '0'
);

COMMIT;
