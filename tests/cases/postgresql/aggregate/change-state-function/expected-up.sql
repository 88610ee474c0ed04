-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter aggregate shop.total(integer): state-function shop.add → shop.most
CREATE OR REPLACE AGGREGATE "shop"."total"(integer) (
    SFUNC = "shop"."most",
    STYPE = integer
);

COMMIT;
